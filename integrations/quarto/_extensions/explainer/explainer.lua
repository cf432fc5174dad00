--[[
A figure in a Quarto document, with your own words for readers without scripts, and for PDF and Word:

    {{< explainer crossings-timeline from=2024 to=2024 words="36,816 people were detected in 2024." >}}

`explainers: https://your.site/cdn` in `_quarto.yml`, or in the document, says where the scripts are.
]]
local stringify = pandoc.utils.stringify
local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local function escape(text)
  return (text:gsub('[&<>"]', entities))
end

local function wanted(text, what)
  if text == "" then error("explainer: " .. what, 0) end
  return text
end

--- The attributes of the tag, always in the same order: `from=2024`, or a name alone, as `list`.
local function attributes(args, kwargs)
  local written = {}
  for index = 2, #args do table.insert(written, " " .. escape(stringify(args[index]))) end
  for name, value in pairs(kwargs) do
    if name ~= "words" then
      table.insert(written, (' %s="%s"'):format(escape(name), escape(stringify(value))))
    end
  end
  table.sort(written)
  return table.concat(written)
end

local function explainer(args, kwargs, meta, _, context)
  local tag = wanted(stringify(args[1] or ""), "say which figure")
  local words = wanted(stringify(kwargs.words or ""), 'say what readers without scripts read: words="…"')
  if not quarto.doc.is_format("html:js") then
    return context == "inline" and pandoc.Str(words) or pandoc.Para({ pandoc.Str(words) })
  end
  local cdn = wanted(stringify(meta.explainers or ""), "say where the scripts are: explainers: https://your.site/cdn")
  -- Pandoc would put a script into the page, where it does not find its other files; `data-external` keeps it out.
  local html = ('<script type="module" data-external="1" src="%s/%s.js"></script><%s%s>%s</%s>'):format(
    escape((cdn:gsub("/$", ""))), escape(tag), escape(tag), attributes(args, kwargs), escape(words), escape(tag)
  )
  return context == "inline" and pandoc.RawInline("html", html) or pandoc.RawBlock("html", html)
end

return { explainer = explainer }
