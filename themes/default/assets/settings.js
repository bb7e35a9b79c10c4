// How pages look to this reader: applied before anything is painted. What is chosen is kept in this browser only.
{
  const { dataset } = document.documentElement;
  const show = () => {
    let chosen = {};
    try {
      chosen = JSON.parse(localStorage.zwiesprache) || chosen;
    } catch {}
    for (const name of ["size", "spacing", "width", "contrast", "scheme"]) {
      if (chosen[name]) dataset[name] = chosen[name];
      else delete dataset[name];
    }
  };
  onpageshow = onstorage = show;
  show();
}
