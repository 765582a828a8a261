#include "checks/logs/shippers/ShipperExport.h"

namespace hallmarker::checks {

namespace {

/// In the double quotes of VRL, OTTL and Lua: backslash and quote need a backslash.
QString quotedText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

QString maskText(const QString &label, MaskForm form)
{
    return form == MaskForm::Stars ? QStringLiteral("***") : form == MaskForm::Nothing ? QString() : u'[' + label + u']';
}

/// Between slashes in Ruby.
QString rubyRegex(QString regex)
{
    // Ruby's (?s) is called (?m), and stands before the whole expression.
    if (regex.startsWith(QLatin1String("(?s)")))
        return u'/' + regex.mid(4).replace(u'/', QStringLiteral("\\/")) + QStringLiteral("/m");
    if (regex.startsWith(QLatin1String("(?i)")))
        return u'/' + regex.mid(4).replace(u'/', QStringLiteral("\\/")) + QStringLiteral("/i");
    return u'/' + regex.replace(u'/', QStringLiteral("\\/")) + u'/';
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("\\x27")) + u'\''; // in an expression: a quote by its number
}

} // namespace

QByteArray ShipperExport::vector() const
{
    QString text = QStringLiteral("# Masks personal data and secrets. Set inputs; hashes take their key from the environment variable MASK_KEY.\n"
                                  "[transforms.hallmarker_masking]\ntype = \"remap\"\ninputs = []\ndrop_on_error = true\nsource = '''\n");
    if (!m_substitutions.isEmpty())
        text += QStringLiteral("message = string!(.message)\n");
    for (const Substitution &one : m_substitutions) {
        if (one.form == MaskForm::Hash)
            text += QStringLiteral("message = replace_with(message, r%1) -> |match| { %2 + slice!(encode_base16(hmac(match.string, get_env_var!(\"MASK_KEY\"))), 0, 16) }\n").arg(singleQuoted(one.regex), quotedText(one.label + u':'));
        else
            text += QStringLiteral("message = replace(message, r%1, %2)\n").arg(singleQuoted(one.regex), quotedText(maskText(one.label, one.form)));
    }
    if (!m_substitutions.isEmpty())
        text += QStringLiteral(".message = message\n");
    for (const KeyMask &one : m_keys) {
        QString path;
        for (const QString &key : one.keys)
            path += u'.' + quotedText(key);
        const QString value = one.form == MaskForm::Hash ? QStringLiteral("%1 + slice!(encode_base16(hmac(to_string!(%2), get_env_var!(\"MASK_KEY\"))), 0, 16)").arg(quotedText(one.label + u':'), path) : quotedText(maskText(one.label, one.form));
        text += one.form == MaskForm::Nothing ? QStringLiteral("del(%1)\n").arg(path) : QStringLiteral("if exists(%1) { %1 = %2 }\n").arg(path, value);
    }
    return (text + QStringLiteral("'''\n")).toUtf8();
}

QByteArray ShipperExport::logstash() const
{
    QString text = QStringLiteral("# Masks personal data and secrets. Hashes take their key from the environment variable MASK_KEY.\nfilter {\n  ruby {\n    init => 'require \"openssl\"'\n    code => '\n      message = event.get(\"message\").to_s\n");
    const auto hash = [](const QString &label, const QString &what) { return QStringLiteral("%1 + OpenSSL::HMAC.hexdigest(\"SHA256\", ENV.fetch(\"MASK_KEY\"), %2)[0, 16]").arg(quotedText(label + u':'), what); };
    for (const Substitution &one : m_substitutions) {
        const QString regex = rubyRegex(one.regex).replace(u'\'', QStringLiteral("\\x27"));
        text += one.form == MaskForm::Hash ? QStringLiteral("      message = message.gsub(%1) { |match| %2 }\n").arg(regex, hash(one.label, QStringLiteral("match"))) : QStringLiteral("      message = message.gsub(%1, %2)\n").arg(regex, quotedText(maskText(one.label, one.form)));
    }
    text += QStringLiteral("      event.set(\"message\", message)\n");
    for (const KeyMask &one : m_keys) {
        const QString field = quotedText(u'[' + one.keys.join(QStringLiteral("][")) + u']');
        const QString value = one.form == MaskForm::Hash ? hash(one.label, QStringLiteral("event.get(%1).to_s").arg(field)) : quotedText(maskText(one.label, one.form));
        text += one.form == MaskForm::Nothing ? QStringLiteral("      event.remove(%1)\n").arg(field) : QStringLiteral("      event.set(%1, %2) if event.include?(%1)\n").arg(field, value);
    }
    return (text + QStringLiteral("    '\n  }\n}\n")).toUtf8();
}

QByteArray ShipperExport::openTelemetry() const
{
    QString text = QStringLiteral("# Masks personal data and secrets. Name the processor in the pipelines of logs.\nprocessors:\n  transform/hallmarker_masking:\n    error_mode: propagate\n    log_statements:\n      - context: log\n        statements:\n");
    // A list of YAML in single quotes: a quote is written twice.
    const auto statement = [&text](QString words) { text += QStringLiteral("          - '%1'\n").arg(words.replace(u'\'', QStringLiteral("''"))); };
    for (const Substitution &one : m_substitutions)
        statement(QStringLiteral("replace_pattern(body, %1, %2)").arg(quotedText(one.regex), quotedText(maskText(one.label, one.form).replace(u'$', QStringLiteral("$$")))));
    for (const KeyMask &one : m_keys) {
        QString path = QStringLiteral("body");
        for (const QString &key : one.keys)
            path += u'[' + quotedText(key) + u']';
        statement(one.form == MaskForm::Nothing ? QStringLiteral("delete_key(%1, %2)").arg(path.left(path.lastIndexOf(u'[')), quotedText(one.keys.last())) : QStringLiteral("set(%1, %2) where %1 != nil").arg(path, quotedText(maskText(one.label, one.form))));
    }
    return text.toUtf8();
}

QByteArray ShipperExport::fluentBit() const
{
    QString text = QStringLiteral("-- Masks personal data and secrets.\n-- [FILTER]\n--   Name   lua\n--   Match  *\n--   script hallmarker-masking.lua\n--   call   mask\n\nlocal substitutions = {\n");
    for (const Substitution &one : m_substitutions)
        for (const QString &pattern : one.lua)
            text += QStringLiteral("  { %1, %2 },\n").arg(quotedText(pattern), quotedText(maskText(one.label, one.form == MaskForm::Hash ? MaskForm::Label : one.form).replace(u'%', QStringLiteral("%%"))));
    text += QStringLiteral("}\n\nlocal keys = {\n");
    for (const KeyMask &one : m_keys) {
        QStringList keys;
        for (const QString &key : one.keys)
            keys += quotedText(key);
        text += QStringLiteral("  { { %1 }, %2 },\n").arg(keys.join(QStringLiteral(", ")), one.form == MaskForm::Nothing ? QStringLiteral("nil") : quotedText(maskText(one.label, one.form)));
    }
    text += QStringLiteral("}\n\n"
                           "local function masked(value)\n"
                           "  if type(value) == \"string\" then\n"
                           "    for _, one in ipairs(substitutions) do\n"
                           "      value = string.gsub(value, one[1], one[2])\n"
                           "    end\n"
                           "    return value\n"
                           "  elseif type(value) == \"table\" then\n"
                           "    for key, inner in pairs(value) do\n"
                           "      value[key] = masked(inner)\n"
                           "    end\n"
                           "  end\n"
                           "  return value\n"
                           "end\n\n"
                           "function mask(tag, timestamp, record)\n"
                           "  for _, one in ipairs(keys) do\n"
                           "    local inner = record\n"
                           "    for i = 1, #one[1] - 1 do\n"
                           "      inner = type(inner) == \"table\" and inner[one[1][i]] or nil\n"
                           "    end\n"
                           "    if type(inner) == \"table\" and inner[one[1][#one[1]]] ~= nil then\n"
                           "      inner[one[1][#one[1]]] = one[2]\n"
                           "    end\n"
                           "  end\n"
                           "  return 1, timestamp, masked(record)\n"
                           "end\n");
    return text.toUtf8();
}

} // namespace hallmarker::checks
