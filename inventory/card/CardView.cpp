#include "inventory/card/CardView.h"

#include "inventory/card/CardText.h"

#include <QJsonArray>

namespace hallmarker::inventory {

namespace {

struct CardViewTexts {
    Q_DECLARE_TR_FUNCTIONS(CardViewTexts)
};

QString cardEntryLine(CardFieldKind kind, const QJsonValue &entry)
{
    if (kind == CardFieldKind::Risks) {
        const QString mitigation = entry[QStringLiteral("mitigation")].toString();
        const QString name = entry[QStringLiteral("name")].toString();
        return mitigation.isEmpty() ? name : CardViewTexts::tr("%1. What is done: %2").arg(name, mitigation);
    }
    if (kind == CardFieldKind::Groups) {
        QStringList parts{entry[QStringLiteral("groupAtRisk")].toString()};
        const auto add = [&](const QString &key, const QString &label) {
            const QString text = entry[key].toString();
            if (!text.isEmpty())
                parts.append(label.arg(text));
        };
        add(QStringLiteral("benefits"), CardViewTexts::tr("Benefits: %1"));
        add(QStringLiteral("harms"), CardViewTexts::tr("Harms: %1"));
        add(QStringLiteral("mitigation"), CardViewTexts::tr("What is done: %1"));
        return parts.join(QStringLiteral(". "));
    }
    return entry.toString();
}

} // namespace

QStringList CardFieldValue::lines() const
{
    if (isEmpty())
        return {};
    if (value.isArray()) {
        QStringList result;
        for (const QJsonValue &entry : value.toArray())
            result.append(cardEntryLine(spec->kind, entry));
        return result;
    }
    return {value.isDouble() ? cardNumberText(value.toDouble()) : value.toString()};
}

QString CardDataset::line() const
{
    QString text = CardViewTexts::tr("%1 (%2)").arg(version.head.name, version.format);
    if (version.rows >= 0)
        text += CardViewTexts::tr(", %1 rows").arg(version.rows);
    return QString(text + QStringLiteral(", ") + version.digest.toString());
}

CardArea CardEvidence::areaOf(const core::Figure &figure) const
{
    if (isOnData)
        return CardArea::Data;
    // Robustness checks measure plain quality too; everything else of theirs holds under attack only.
    if (figure.key == QLatin1String("clean_accuracy"))
        return CardArea::Performance;
    const QString prefix = finding().checkId.section(QLatin1Char('.'), 0, 0);
    return prefix == QLatin1String("model") || prefix == QLatin1String("performance") || prefix == QLatin1String("deployment") ? CardArea::Performance : CardArea::Robustness;
}

QString CardEvidence::metricType(const core::Figure &figure) const
{
    return areaOf(figure) == CardArea::Performance ? figure.key : QString(finding().checkId + QLatin1Char('.') + figure.key);
}

QString CardEvidence::inputText() const
{
    QStringList names;
    for (const core::FindingInput &input : finding().inputs)
        names.append(input.recordName);
    return names.join(QStringLiteral(", "));
}

QStringList CardView::notices() const
{
    QStringList all;
    for (const core::UnseenEvidence &one : unseen)
        all += one.sentence();
    return all + warnings;
}

const CardFieldValue &CardView::field(const char *key) const
{
    for (const CardFieldValue &value : fields) {
        if (qstrcmp(value.spec->key, key) == 0)
            return value;
    }
    static const CardFieldValue none{cardFields().data(), {}, false};
    Q_ASSERT_X(false, "CardView::field", key);
    return none;
}

} // namespace hallmarker::inventory
