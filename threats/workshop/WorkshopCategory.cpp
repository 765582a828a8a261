#include "threats/workshop/WorkshopCategory.h"

#include "threats/workshop/WorkshopTexts.h"

#include <QHash>

namespace hallmarker::threats {

QStringList WorkshopCategory::stride()
{
    return {QStringLiteral("spoofing"), QStringLiteral("tampering"), QStringLiteral("repudiation"), QStringLiteral("information-disclosure"), QStringLiteral("denial-of-service"), QStringLiteral("elevation-of-privilege")};
}

QStringList WorkshopCategory::linddun()
{
    return {QStringLiteral("linking"), QStringLiteral("identifying"), QStringLiteral("non-repudiation"), QStringLiteral("detecting"), QStringLiteral("data-disclosure"), QStringLiteral("unawareness"), QStringLiteral("non-compliance")};
}

QStringList WorkshopCategory::learning()
{
    return {QStringLiteral("poisoning"), QStringLiteral("evasion"), QStringLiteral("privacy-attack"), QStringLiteral("abuse")};
}

QStringList WorkshopCategory::fromWords(const QStringList &words)
{
    QStringList categories;
    for (const QString &word : words) {
        const QString one = word.trimmed();
        categories += one == QLatin1String("stride") ? stride() : one == QLatin1String("linddun") ? linddun() : one == QLatin1String("ml") ? learning() : QStringList(one);
    }
    categories.removeAll(QString());
    categories.removeDuplicates();
    return categories;
}

QString WorkshopCategory::text(const QString &category)
{
    const QHash<QString, QString> texts{{QStringLiteral("spoofing"), WorkshopTexts::tr("Spoofing")},
                                        {QStringLiteral("tampering"), WorkshopTexts::tr("Tampering")},
                                        {QStringLiteral("repudiation"), WorkshopTexts::tr("Repudiation")},
                                        {QStringLiteral("information-disclosure"), WorkshopTexts::tr("Information disclosure")},
                                        {QStringLiteral("denial-of-service"), WorkshopTexts::tr("Denial of service")},
                                        {QStringLiteral("elevation-of-privilege"), WorkshopTexts::tr("Elevation of privilege")},
                                        {QStringLiteral("linking"), WorkshopTexts::tr("Linking")},
                                        {QStringLiteral("identifying"), WorkshopTexts::tr("Identifying")},
                                        {QStringLiteral("non-repudiation"), WorkshopTexts::tr("Non-repudiation")},
                                        {QStringLiteral("detecting"), WorkshopTexts::tr("Detecting")},
                                        {QStringLiteral("data-disclosure"), WorkshopTexts::tr("Data disclosure")},
                                        {QStringLiteral("unawareness"), WorkshopTexts::tr("Unawareness and unintervenability")},
                                        {QStringLiteral("non-compliance"), WorkshopTexts::tr("Non-compliance")},
                                        {QStringLiteral("poisoning"), WorkshopTexts::tr("Poisoning")},
                                        {QStringLiteral("evasion"), WorkshopTexts::tr("Evasion")},
                                        {QStringLiteral("privacy-attack"), WorkshopTexts::tr("Privacy attack on the model")},
                                        {QStringLiteral("abuse"), WorkshopTexts::tr("Abuse of the model")}};
    return texts.value(category, category);
}

QString WorkshopCategory::shortText(const QString &category)
{
    if (const qsizetype at = stride().indexOf(category); at >= 0)
        return QStringList{QStringLiteral("S"), QStringLiteral("T"), QStringLiteral("R"), QStringLiteral("I"), QStringLiteral("D"), QStringLiteral("E")}.at(at);
    return text(category).left(3);
}

} // namespace hallmarker::threats
