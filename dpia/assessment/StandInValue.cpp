#include "dpia/assessment/StandInValue.h"

#include "dpia/assessment/CanonicalMembers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

constexpr int mostCountedEntries = 1000; ///< of what is counted without reading it

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isEnough(const Question &question, int entries)
{
    return (!question.minimum || entries >= *question.minimum) && (!question.maximum || entries <= *question.maximum);
}

/// Whether this cell is filled in as its column wants it; an unset column is one that the table does not have.
bool isFilledIn(const TableColumn &column, QByteArrayView cell)
{
    if (column.type == QuestionType::Text)
        return StandInValue::beginsWithWord(cell);
    if (column.type != QuestionType::Choice || cell.size() < 3 || cell.front() != '"' || cell.contains('\\'))
        return false;
    const QByteArrayView key = cell.sliced(1, cell.size() - 2);
    return std::any_of(column.choices.begin(), column.choices.end(), [key](const Choice &choice) { return choice.key == QLatin1String(key.data(), key.size()); });
}

} // namespace

bool StandInValue::beginsWithWord(QByteArrayView written)
{
    if (written.size() < 3 || written.front() != '"')
        return false;
    const QByteArrayView inside = written.sliced(1);
    return isWordByte(inside.startsWith("<p>") && inside.size() > 3 ? inside[3] : inside.front());
}

std::optional<QJsonValue> StandInValue::ofList(const Question &question, QByteArrayView written)
{
    int entries = 0;
    for (qsizetype at = 1; at < written.size() - 1;) {
        if (!beginsWithWord(written.sliced(at)))
            return std::nullopt; // a blank one does not count, and one that is no text does not fit
        const qsizetype end = written.indexOf('"', at + 1);
        if (end < 0 || written[end - 1] == '\\' || (written[end + 1] != ',' && end + 2 != written.size()))
            return std::nullopt;
        ++entries;
        at = end + 2;
    }
    if (entries > mostCountedEntries || !isEnough(question, entries))
        return std::nullopt;
    return list(entries);
}

std::optional<QJsonValue> StandInValue::ofTable(const Question &question, QByteArrayView written)
{
    int rows = 0;
    for (qsizetype at = 1; at < written.size() - 1; ++rows) {
        if (written[at] != '{')
            return std::nullopt;
        CanonicalMembers cells(written.sliced(at));
        qsizetype required = 0;
        while (cells.next()) {
            const auto column = std::find_if(question.columns.begin(), question.columns.end(), [&cells](const TableColumn &one) { return one.id == QLatin1String(cells.key().data(), cells.key().size()); });
            if (column == question.columns.end() || !isFilledIn(*column, cells.raw()))
                return std::nullopt;
            required += column->isRequired ? 1 : 0;
        }
        if (required != std::count_if(question.columns.begin(), question.columns.end(), [](const TableColumn &column) { return column.isRequired; }))
            return std::nullopt;
        at += cells.size();
        if (at >= written.size() || (written[at] != ',' && at + 1 != written.size()))
            return std::nullopt;
        ++at;
    }
    if (rows > mostCountedEntries || !isEnough(question, rows))
        return std::nullopt;
    return table(question, rows);
}

QJsonValue StandInValue::list(int entries)
{
    QJsonValue &made = m_lists[entries];
    if (made.isNull()) {
        QJsonArray all;
        for (int i = 0; i < entries; ++i)
            all.append(m_word);
        made = all;
    }
    return made;
}

QJsonValue StandInValue::table(const Question &question, int rows)
{
    QJsonValue &made = m_tables[{&question, rows}];
    if (made.isNull()) {
        QJsonObject row;
        for (const TableColumn &column : question.columns)
            row.insert(column.id, m_word);
        QJsonArray all;
        for (int i = 0; i < rows; ++i)
            all.append(row);
        made = all;
    }
    return made;
}

std::optional<QJsonValue> StandInValue::of(const Question &question, QByteArrayView written)
{
    const bool isArray = written.size() > 2 && written.front() == '[' && written.back() == ']';
    switch (question.type) {
    case QuestionType::Text: return (question.maxLength == 0 || written.size() - 2 <= question.maxLength) && beginsWithWord(written) ? std::optional(m_word) : std::nullopt;
    case QuestionType::List: return isArray ? ofList(question, written) : std::nullopt;
    case QuestionType::Table: return isArray ? ofTable(question, written) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace hallmarker::dpia
