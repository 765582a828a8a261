#pragma once

#include "core/result/Result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace hallmarker::threats {

/// What happens during an item of the agenda. In silence, contributions stay hidden until they are revealed.
enum class AgendaKind { Talk, Silent, Vote, Decide };
QStringList agendaKindNames();           ///< "talk", "silent", "vote", "decide"
QString agendaKindText(AgendaKind kind); ///< translated

/// One item of an agenda with its timebox.
struct AgendaItem {
    QString id;               ///< "1", "2" ...: stays when the title changes
    QString title;
    AgendaKind kind = AgendaKind::Talk;
    int minutes = 10;

    static QJsonArray toJson(const QList<AgendaItem> &agenda);
    static QList<AgendaItem> fromJson(const QJsonArray &json);
    /// "Silent threats:silent:15"; kind and minutes may be left out.
    static core::Result<AgendaItem> fromText(const QString &text);
    /// Two hours for a new team.
    static QList<AgendaItem> usual();
    /// Gives ids to items that have none; ErrorKind::Invalid without items, without a title, or over a day.
    static core::Result<QList<AgendaItem>> checked(QList<AgendaItem> agenda);
};

} // namespace hallmarker::threats
