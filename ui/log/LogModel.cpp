#include "ui/log/LogModel.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace hallmarker::ui {

void LogModel::setLogSize(qint64 size)
{
    if (size == m_size)
        return;
    if (size > m_size) {
        // New entries come in at the top; what was loaded keeps its log index.
        beginInsertRows({}, 0, static_cast<int>(size - m_size) - 1);
        m_asked.removeAll(m_size / pageSize); // the page that was not full
        m_size = size;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_size = size;
    m_rows.clear();
    m_asked.clear();
    endResetModel();
}

void LogModel::letGoOfOldPages()
{
    while (m_asked.size() > keptPages) {
        const qint64 page = m_asked.takeFirst();
        for (qint64 entry = page * pageSize; entry < (page + 1) * pageSize; ++entry)
            m_rows.remove(entry);
    }
}

void LogModel::addEntries(const QList<core::LogEntry> &entries)
{
    letGoOfOldPages();
    for (const core::LogEntry &entry : entries)
        m_rows.insert(entry.index, {entry, QJsonDocument::fromJson(entry.bytes).object()});
    if (!entries.isEmpty()) {
        const int last = static_cast<int>(m_size - 1 - entries.first().index);
        const int first = static_cast<int>(m_size - 1 - entries.last().index);
        Q_EMIT dataChanged(index(qMax(0, first), 0), index(qMin(rowCount() - 1, last), ColumnCount - 1));
    }
}

const core::LogEntry *LogModel::entryAt(int row) const
{
    const auto it = m_rows.constFind(indexOfRow(row));
    return it == m_rows.constEnd() ? nullptr : &it->entry;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_size);
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Index ? QVariant::fromValue(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const qint64 logIndex = indexOfRow(index.row());
    if (index.column() == Index)
        return QString::number(logIndex);
    const auto it = m_rows.constFind(logIndex);
    if (it == m_rows.constEnd()) {
        const qint64 page = logIndex / pageSize;
        if (!m_asked.contains(page)) {
            m_asked.append(page);
            Q_EMIT pageWanted(page * pageSize, pageSize);
        }
        return QStringLiteral("…");
    }
    switch (index.column()) {
    case At: {
        const QString at = it->json.value(QStringLiteral("at")).toString();
        if (role == Qt::ToolTipRole)
            return at;
        const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : at;
    }
    case Actor: return it->json.value(QStringLiteral("actor")).toString();
    case Action: return it->json.value(QStringLiteral("action")).toString();
    case Record: {
        const QJsonObject record = it->json.value(QStringLiteral("record")).toObject();
        return record.value(QStringLiteral("id")).toString(); // begins with its kind
    }
    case Leaf: return role == Qt::ToolTipRole ? it->entry.leafHash.toString() : it->entry.leafHash.shortText();
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Index: return tr("Entry");
    case At: return tr("Time");
    case Actor: return tr("Who");
    case Action: return tr("What");
    case Record: return tr("Record");
    case Leaf: return tr("Leaf hash");
    default: return {};
    }
}

} // namespace hallmarker::ui
