#include "dpia/answers/AnswerValue.h"

#include "core/json/CanonicalJson.h"
#include "dpia/answers/RichText.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hallmarker::dpia {

namespace {

struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)
};

constexpr qsizetype longestText = 4 << 20;
constexpr qsizetype mostEntries = 5000;

QString answerBound(double value)
{
    return QString::fromLatin1(core::CanonicalJson::number(value));
}

core::Error refuse(const Question &question, const QString &message)
{
    return core::Error(core::ErrorKind::Invalid, AnswerTexts::tr("This cannot be the answer to \"%1\": %2").arg(question.id, message), {}, {.pointer = question.id});
}

QString keysOf(const QList<Choice> &choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys += choice.key;
    return keys.join(QStringLiteral(", "));
}

bool hasKey(const QList<Choice> &choices, const QJsonValue &key)
{
    return std::any_of(choices.begin(), choices.end(), [&key](const Choice &choice) { return key.isString() && choice.key == key.toString(); });
}

bool isDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd")).isValid();
}

core::Result<QJsonValue> acceptedText(const Question &question, const QJsonValue &value)
{
    if (!value.isString())
        return refuse(question, AnswerTexts::tr("it must be text."));
    if (value.toString().size() > longestText)
        return refuse(question, AnswerTexts::tr("it is too long; 4 million characters are allowed."));
    const QString clean = RichText::cleaned(value.toString());
    if (question.maxLength > 0 && RichText::plain(clean).size() > question.maxLength)
        return refuse(question, AnswerTexts::tr("it may have %1 characters.").arg(question.maxLength));
    return QJsonValue(clean);
}

core::Result<QJsonValue> acceptedNumber(const Question &question, const QJsonValue &value)
{
    const double number = value.toDouble(NAN);
    if (!std::isfinite(number))
        return refuse(question, AnswerTexts::tr("it must be a number."));
    if (question.isWhole && number != std::floor(number))
        return refuse(question, AnswerTexts::tr("it must be a whole number."));
    if ((question.minimum && number < *question.minimum) || (question.maximum && number > *question.maximum))
        return refuse(question, question.minimum && question.maximum ? AnswerTexts::tr("it must be from %1 to %2.").arg(answerBound(*question.minimum), answerBound(*question.maximum))
                                : question.minimum                   ? AnswerTexts::tr("it must be at least %1.").arg(answerBound(*question.minimum))
                                                                     : AnswerTexts::tr("it must be at most %1.").arg(answerBound(*question.maximum)));
    return value;
}

core::Result<QJsonValue> acceptedList(const Question &question, const QJsonValue &value)
{
    if (!value.isArray())
        return refuse(question, AnswerTexts::tr("it must be a list."));
    QJsonArray entries;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString())
            return refuse(question, AnswerTexts::tr("its entries must be texts."));
        if (question.type == QuestionType::Multi && !hasKey(question.choices, entry))
            return refuse(question, AnswerTexts::tr("\"%1\" is none of: %2.").arg(entry.toString(), keysOf(question.choices)));
        if (question.type != QuestionType::List && entries.contains(entry))
            continue;
        if (!entry.toString().trimmed().isEmpty())
            entries.append(entry);
    }
    if (entries.size() > mostEntries)
        return refuse(question, AnswerTexts::tr("it may have %1 entries.").arg(mostEntries));
    if (question.maximum && double(entries.size()) > *question.maximum)
        return refuse(question, AnswerTexts::tr("it may have %1 entries.").arg(answerBound(*question.maximum)));
    return QJsonValue(entries);
}

core::Result<QJsonValue> acceptedTable(const Question &question, const QJsonValue &value)
{
    if (!value.isArray())
        return refuse(question, AnswerTexts::tr("it must be a list of rows."));
    if (value.toArray().size() > mostEntries || (question.maximum && double(value.toArray().size()) > *question.maximum))
        return refuse(question, AnswerTexts::tr("it may have %1 rows.").arg(answerBound(qMin(double(mostEntries), question.maximum.value_or(double(mostEntries))))));
    for (const QJsonValue &row : value.toArray()) {
        const QJsonObject cells = row.toObject();
        if (!row.isObject())
            return refuse(question, AnswerTexts::tr("its rows must be objects by column."));
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const auto column = std::find_if(question.columns.begin(), question.columns.end(), [&cell](const TableColumn &one) { return one.id == cell.key(); });
            if (column == question.columns.end())
                return refuse(question, AnswerTexts::tr("the table has no column \"%1\".").arg(cell.key()));
            if (cell.value().isNull())
                continue;
            const bool isRight = column->type == QuestionType::Number ? cell.value().isDouble()
                : column->type == QuestionType::Date                  ? isDay(cell.value())
                : column->type == QuestionType::Choice                ? hasKey(column->choices, cell.value())
                                                                      : cell.value().isString();
            if (!isRight)
                return refuse(question, AnswerTexts::tr("the cell \"%1\" must be of type %2.").arg(cell.key(), questionTypeNames().at(static_cast<int>(column->type))));
        }
    }
    return value;
}

} // namespace

core::Result<QJsonValue> AnswerValue::accepted(const Question &question, const Template &of, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue(QJsonValue::Null);
    switch (question.type) {
    case QuestionType::Text: return acceptedText(question, value);
    case QuestionType::Choice:
        if (!hasKey(question.choices, value))
            return refuse(question, AnswerTexts::tr("\"%1\" is none of: %2.").arg(value.toVariant().toString(), keysOf(question.choices)));
        return value;
    case QuestionType::Number: return acceptedNumber(question, value);
    case QuestionType::Date:
        if (!isDay(value))
            return refuse(question, AnswerTexts::tr("it must be a day such as 2026-01-31."));
        return value;
    case QuestionType::Gauge: {
        const Scale *scale = of.scale(question.scale);
        if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()) || (value.toInt() != 0 && !(scale && scale->level(value.toInt()))))
            return refuse(question, AnswerTexts::tr("it must be a level of the scale."));
        return value;
    }
    case QuestionType::Multi:
    case QuestionType::List:
    case QuestionType::Reference: return acceptedList(question, value);
    case QuestionType::Table: return acceptedTable(question, value);
    case QuestionType::Evidence: return refuse(question, AnswerTexts::tr("cite evidence instead; that is the answer."));
    }
    return value;
}

core::Result<QJsonValue> AnswerValue::fromWords(const Question &question, const Template &of, const QString &words)
{
    const QString word = words.trimmed();
    if (word.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (question.type) {
    case QuestionType::Text: return accepted(question, of, RichText::fromPlain(words));
    case QuestionType::Choice:
    case QuestionType::Date:
    case QuestionType::Evidence: return accepted(question, of, word);
    case QuestionType::Number:
    case QuestionType::Gauge: {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(word, &isNumber);
        if (!isNumber)
            return refuse(question, AnswerTexts::tr("it must be a number."));
        return accepted(question, of, number);
    }
    case QuestionType::Multi:
    case QuestionType::List: {
        QJsonArray entries;
        for (const QString &entry : word.split(question.type == QuestionType::Multi && !word.contains(QLatin1Char('\n')) ? QLatin1Char(',') : QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!entry.trimmed().isEmpty())
                entries.append(entry.trimmed());
        return accepted(question, of, entries);
    }
    case QuestionType::Table:
    case QuestionType::Reference: {
        if (question.type == QuestionType::Reference && !word.startsWith(QLatin1Char('['))) {
            QJsonArray ids;
            for (const QString &id : word.split(QLatin1Char(','), Qt::SkipEmptyParts))
                ids.append(id.trimmed());
            return accepted(question, of, ids);
        }
        const QJsonDocument document = QJsonDocument::fromJson(words.toUtf8());
        if (!document.isArray())
            return refuse(question, AnswerTexts::tr("it must be a list in JSON."));
        return accepted(question, of, document.array());
    }
    }
    return QJsonValue(QJsonValue::Null);
}

bool AnswerValue::isEmpty(const Question &question, const QJsonValue &value)
{
    switch (question.type) {
    case QuestionType::Text: return RichText::isEmpty(value.toString());
    case QuestionType::Choice:
    case QuestionType::Date: return value.toString().isEmpty();
    case QuestionType::Number: return !value.isDouble();
    case QuestionType::Gauge: return value.toInt() == 0;
    default: return value.toArray().isEmpty();
    }
}

QString AnswerValue::shortfall(const Question &question, const QJsonValue &value)
{
    const bool isCounted = question.type == QuestionType::Multi || question.type == QuestionType::List || question.type == QuestionType::Table || question.type == QuestionType::Reference;
    if (isCounted && question.minimum)
        if (const int entries = count(question, value); entries < *question.minimum)
            return AnswerTexts::tr("At least %1 are needed; there are %2.").arg(answerBound(*question.minimum)).arg(entries);
    if (question.type != QuestionType::Table)
        return {};
    if (std::none_of(question.columns.begin(), question.columns.end(), [](const TableColumn &column) { return column.isRequired; }))
        return {};
    int row = 0;
    for (const QJsonValue &cells : value.toArray()) {
        ++row;
        for (const TableColumn &column : question.columns) {
            const QJsonValue cell = cells.toObject().value(column.id);
            if (column.isRequired && (cell.isNull() || cell.isUndefined() || (cell.isString() && cell.toString().trimmed().isEmpty())))
                return AnswerTexts::tr("Row %1 has no \"%2\".").arg(row).arg(column.title.original());
        }
    }
    return {};
}

int AnswerValue::count(const Question &question, const QJsonValue &value)
{
    if (value.isArray())
        return int(value.toArray().size());
    return isEmpty(question, value) ? 0 : 1;
}

QString AnswerValue::display(const Question &question, const Template &of, const QJsonValue &value, const QString &language)
{
    const auto label = [&language](const QList<Choice> &choices, const QString &key) {
        for (const Choice &choice : choices)
            if (choice.key == key)
                return choice.label.in(language);
        return key;
    };
    if (value.isNull() || value.isUndefined())
        return {};
    switch (question.type) {
    case QuestionType::Text: return RichText::plain(value.toString());
    case QuestionType::Choice: return label(question.choices, value.toString());
    case QuestionType::Number: return QString(QLocale::c().toString(value.toDouble(), 'g', 15) + (question.unit.isEmpty() ? QString() : QString(QLatin1Char(' ') + question.unit)));
    case QuestionType::Gauge: {
        const Scale *scale = of.scale(question.scale);
        const ScaleLevel *level = scale ? scale->level(value.toInt()) : nullptr;
        return level ? QStringLiteral("%1 (%2)").arg(level->value).arg(level->label.in(language)) : QString::number(value.toInt());
    }
    case QuestionType::Date: return value.toString();
    case QuestionType::Table: {
        QStringList rows;
        for (const QJsonValue &row : value.toArray()) {
            QStringList cells;
            for (const TableColumn &column : question.columns) {
                const QJsonValue cell = row.toObject().value(column.id);
                cells += column.type == QuestionType::Choice ? label(column.choices, cell.toString()) : cell.isDouble() ? QLocale::c().toString(cell.toDouble(), 'g', 15) : cell.toString();
            }
            rows += cells.join(QStringLiteral(" | "));
        }
        return rows.join(QLatin1Char('\n'));
    }
    default: {
        QStringList entries;
        for (const QJsonValue &entry : value.toArray())
            entries += question.type == QuestionType::Multi ? label(question.choices, entry.toString()) : entry.toString();
        return entries.join(QLatin1Char('\n'));
    }
    }
}

} // namespace hallmarker::dpia
