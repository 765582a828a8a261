#include "dpia/exchange/ImportedTemplate.h"

#include "dpia/template/TemplateTexts.h"
#include "dpia/template/TemplateWriter.h"

namespace hallmarker::dpia {

core::Result<ImportedTemplate> ImportedTemplate::of(const Template &draft, QStringList notes)
{
    ImportedTemplate made;
    made.bytes = templateYaml(draft);
    made.notes = std::move(notes);
    const TemplateReading reading = readTemplateFully({QStringLiteral("imported.yaml"), made.bytes, {}});
    if (!reading.errors.isEmpty())
        return core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("No template can be made of the file: %1").arg(reading.errors.first().message), reading.errors.first().toString());
    made.value = reading.value;
    return made;
}

LocalizedText spokenText(const QString &language, const char *english, const char *german, const char *french)
{
    const QString texts[] = {QString::fromUtf8(english), QString::fromUtf8(german), QString::fromUtf8(french)};
    const QString codes[] = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};
    int own = 0;
    for (int i = 0; i < 3; ++i)
        if (language == codes[i])
            own = i;
    LocalizedText text(texts[own]);
    for (int i = 0; i < 3; ++i)
        if (language != codes[i])
            text.setIn(codes[i], texts[i]);
    return text;
}

QString TemplateNames::unused(const QString &wish, const QString &otherwise)
{
    static const QStringList words{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"), QStringLiteral("in"), QStringLiteral("contains"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("answered"), QStringLiteral("count"), QStringLiteral("score")};
    QString name;
    for (const QChar c : wish.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    if (name.isEmpty() || !name.front().isLetter())
        name = otherwise + (name.isEmpty() ? QString() : QString(QLatin1Char('-') + name));
    if (words.contains(name))
        name += QStringLiteral("-1");
    name = name.left(56);
    QString free = name;
    int next = m_next.value(name, 2);
    while (m_taken.contains(free))
        free = name + QLatin1Char('-') + QString::number(next++);
    m_next.insert(name, next);
    m_taken.insert(free);
    return free;
}

} // namespace hallmarker::dpia
