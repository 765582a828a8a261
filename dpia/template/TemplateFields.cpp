#include "dpia/template/TemplateFields.h"

#include "dpia/template/ExpressionParser.h"
#include "dpia/template/TemplateTexts.h"

#include <QRegularExpression>

namespace hallmarker::dpia {

bool isLanguageCode(const QString &text)
{
    static const QRegularExpression code(QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,3}(?:-[A-Z]{2})?")));
    return code.match(text).hasMatch();
}

LocalizedText TemplateFields::localized(const QString &key, const QString &language, bool isRequired)
{
    if (!core::valueAt(m_yaml.root(), pointer(key)).isObject())
        return LocalizedText(isRequired ? text(key) : text(key, QString()));
    map(key);
    YamlFields languages(m_yaml, pointer(key));
    const QJsonObject texts = core::valueAt(m_yaml.root(), pointer(key)).toObject();
    LocalizedText result(languages.text(language, QString()));
    if (result.isEmpty())
        fail(key, TemplateTexts::tr("This text is missing in \"%1\", the language of the template.").arg(language));
    for (const QString &code : texts.keys()) {
        if (code == language)
            continue;
        if (!isLanguageCode(code))
            languages.fail(code, TemplateTexts::tr("\"%1\" is not the code of a language, such as de or pt-BR.").arg(code));
        result.setIn(code, languages.text(code));
    }
    if (const auto finished = languages.finish(); !finished)
        fail(key, finished.error().message);
    return result;
}

QString TemplateFields::identifier(const QString &key)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9_-]{0,63}")));
    static const QStringList words{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"), QStringLiteral("in"), QStringLiteral("contains"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("answered"), QStringLiteral("count"), QStringLiteral("score")};
    const QString id = text(key);
    if (!id.isEmpty() && (!form.match(id).hasMatch() || words.contains(id)))
        fail(key, TemplateTexts::tr("\"%1\" cannot be a name here: lower-case letters, digits, _ and -, beginning with a letter, and no word of the conditions.").arg(id));
    return id;
}

Condition TemplateFields::condition(const QString &key)
{
    Condition condition{text(key, QString()), {}};
    if (condition.isEmpty())
        return condition;
    const auto parsed = parseExpression(condition.text);
    if (!parsed) {
        fail(key, parsed.error().message);
        return {};
    }
    condition.expression = *parsed;
    return condition;
}

} // namespace hallmarker::dpia
