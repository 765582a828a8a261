#include "dpia/crosswalk/AnswerConversion.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/crosswalk/CrosswalkTexts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString bulletList(const QStringList &entries)
{
    QString html = QStringLiteral("<ul>");
    for (const QString &entry : entries)
        html += QStringLiteral("<li>%1</li>").arg(entry.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString typeName(const Question &question)
{
    return questionTypeNames().at(static_cast<int>(question.type));
}

} // namespace

QStringList AnswerConversion::entries(const Question &from, const QJsonValue &value) const
{
    QStringList entries;
    switch (from.type) {
    case QuestionType::Text:
        for (QString line : RichText::plain(value.toString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            entries += line.startsWith(QLatin1String("- ")) ? line.mid(2).trimmed() : line.trimmed();
        break;
    case QuestionType::List:
        for (const QJsonValue &entry : value.toArray())
            entries += RichText::plain(entry.toString());
        break;
    case QuestionType::Multi:
        for (const QJsonValue &key : value.toArray())
            entries += from.choice(key.toString()) ? from.choice(key.toString())->label.in(m_language) : key.toString();
        break;
    case QuestionType::Reference:
        for (const QJsonValue &id : value.toArray()) {
            const auto record = m_workspace.record(id.toString());
            entries += record ? record->name : id.toString();
        }
        break;
    case QuestionType::Table:
        for (const QJsonValue &row : value.toArray()) {
            QStringList cells;
            for (const TableColumn &column : from.columns) {
                const QJsonValue cell = row.toObject().value(column.id);
                QString text = cell.isDouble() ? QString::number(cell.toDouble(), 'g', 15) : cell.toString();
                for (const Choice &choice : column.choices)
                    if (choice.key == text)
                        text = choice.label.in(m_language);
                if (!text.trimmed().isEmpty())
                    cells += text.trimmed();
            }
            entries += cells.join(QStringLiteral(" · "));
        }
        break;
    default: entries += AnswerValue::display(from, m_from, value, m_language);
    }
    entries.removeAll(QString());
    return entries;
}

QString AnswerConversion::asText(const Question &from, const QJsonValue &value) const
{
    if (from.type == QuestionType::Text)
        return value.toString();
    const QStringList all = entries(from, value);
    const bool isOne = from.type == QuestionType::Choice || from.type == QuestionType::Number || from.type == QuestionType::Date || from.type == QuestionType::Gauge;
    return isOne ? paragraph(all.value(0)) : bulletList(all);
}

std::optional<QJsonValue> AnswerConversion::sameType(const Question &from, const QJsonValue &value, const Question &to) const
{
    switch (to.type) {
    case QuestionType::Gauge: {
        // Two of four is not two of five.
        const Scale *ours = m_from.scale(from.scale);
        const Scale *theirs = m_to.scale(to.scale);
        const bool isSame = ours && theirs && std::equal(ours->levels.begin(), ours->levels.end(), theirs->levels.begin(), theirs->levels.end(), [](const ScaleLevel &a, const ScaleLevel &b) { return a.value == b.value; });
        return isSame && from.stage == to.stage ? std::optional(value) : std::nullopt;
    }
    case QuestionType::Number: return from.unit == to.unit ? std::optional(value) : std::nullopt;
    case QuestionType::Reference: {
        const bool isWithin = to.referenceKinds.isEmpty() || (!from.referenceKinds.isEmpty() && std::all_of(from.referenceKinds.begin(), from.referenceKinds.end(), [&to](const QString &kind) { return to.referenceKinds.contains(kind); }));
        return isWithin ? std::optional(value) : std::nullopt;
    }
    case QuestionType::Table: {
        const auto has = [&from](const TableColumn &column) { return std::any_of(from.columns.begin(), from.columns.end(), [&column](const TableColumn &other) { return other.id == column.id && other.type == column.type; }); };
        if (!std::all_of(to.columns.begin(), to.columns.end(), [&has](const TableColumn &column) { return !column.isRequired || has(column); }) || to.columns.size() < from.columns.size())
            return std::nullopt; // a column would be lost
        return value;
    }
    default: return value;
    }
}

std::optional<QJsonValue> AnswerConversion::changed(const Question &from, const QJsonValue &value, const Question &to) const
{
    if (from.type == to.type)
        return sameType(from, value, to);
    if (to.type == QuestionType::Text && from.type != QuestionType::Evidence)
        return QJsonValue(asText(from, value));
    if (to.type == QuestionType::List && from.type != QuestionType::Evidence)
        return QJsonValue(QJsonArray::fromStringList(entries(from, value)));
    return std::nullopt;
}

ConvertedAnswer AnswerConversion::convert(const Question &from, const QJsonValue &value, const Question &to) const
{
    const std::optional<QJsonValue> shown = changed(from, value, to);
    if (!shown)
        return {std::nullopt, from.type == to.type ? CrosswalkTexts::tr("\"%1\" has other levels, units or columns than \"%2\".").arg(from.text.in(m_language), to.text.in(m_language))
                                                   : CrosswalkTexts::tr("An answer of type %1 cannot be shown as %2.").arg(typeName(from), typeName(to))};
    const auto accepted = AnswerValue::accepted(to, m_to, *shown);
    if (!accepted)
        return {std::nullopt, accepted.error().message};
    return {*accepted, {}};
}

ConvertedAnswer AnswerConversion::joined(const QList<QPair<const Question *, QJsonValue>> &from, const Question &to) const
{
    if (from.size() == 1)
        return convert(*from.first().first, from.first().second, to);
    if (to.type != QuestionType::Text && to.type != QuestionType::List)
        return {std::nullopt, CrosswalkTexts::tr("Several answers cannot be shown as one %1.").arg(typeName(to))};
    QString html;
    QJsonArray all;
    for (const auto &[question, value] : from) {
        const std::optional<QJsonValue> shown = changed(*question, value, to);
        if (!shown)
            return {std::nullopt, CrosswalkTexts::tr("An answer of type %1 cannot be shown as %2.").arg(typeName(*question), typeName(to))};
        html += QStringLiteral("<p><strong>%1</strong></p>").arg(question->text.in(m_language).toHtmlEscaped()) + shown->toString();
        for (const QJsonValue &entry : shown->toArray())
            all.append(entry);
    }
    const auto accepted = AnswerValue::accepted(to, m_to, to.type == QuestionType::Text ? QJsonValue(html) : QJsonValue(all));
    return accepted ? ConvertedAnswer{*accepted, {}} : ConvertedAnswer{std::nullopt, accepted.error().message};
}

} // namespace hallmarker::dpia
