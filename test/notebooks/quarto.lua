-- What Quarto and Pandoc give a shortcode, as far as ours asks: `args` are words, `kwargs` has an empty list for what was
-- not named, and `meta` nothing.
pandoc = { utils = {} }
function pandoc.utils.stringify(value)
  if type(value) == "string" then return value end
  local texts = {}
  for _, each in ipairs(value) do table.insert(texts, pandoc.utils.stringify(each)) end
  return table.concat(texts)
end
function pandoc.RawBlock(format, text) return { kind = "RawBlock", format = format, text = text } end
function pandoc.RawInline(format, text) return { kind = "RawInline", format = format, text = text } end
function pandoc.Str(text) return { kind = "Str", text = text } end
function pandoc.Para(inlines) return { kind = "Para", text = inlines[1].text } end
quarto = { doc = {} }
function quarto.doc.is_format(name) return name == "html:js" and to == "html" end

function run(shortcodes)
  setmetatable(kwargs, { __index = function() return {} end })
  return shortcodes.explainer(args, kwargs, meta, {}, context)
end
