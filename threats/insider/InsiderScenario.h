#pragma once

#include "core/result/Result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// What a scenario asks of a grant beside its right.
enum class GrantCondition { None, PastSprint, PastUntil, OpenEnded };

/// One thing that somebody inside could do.
struct InsiderScenario {
    QString id;
    QString title;
    QString story;
    QString phase;        ///< "build", "release", "run", "leave"
    QString severity;
    QStringList rights;   ///< "any" is any
    QStringList kinds;
    GrantCondition grant = GrantCondition::None;
    std::optional<bool> isExternal;
    QStringList alsoRights; ///< empty: no second right is needed
    QStringList alsoKinds;
    QMap<QString, QStringList> element; ///< attribute -> words; "true" and "false" are words too
    QString data;         ///< "personal", "special"; empty: not asked
    QString clear;        ///< what ends it
    QStringList controls;
};

/// A library of scenarios. The shipped one can be replaced by the user's own file.
class InsiderLibrary {
public:
    static core::Result<InsiderLibrary> builtIn();
    /// Errors name line and column.
    static core::Result<InsiderLibrary> read(const QByteArray &bytes, const QString &file);

    const QString &id() const { return m_id; }
    const QString &version() const { return m_version; }
    const QList<InsiderScenario> &scenarios() const { return m_scenarios; }

private:
    QString m_id;
    QString m_version;
    QList<InsiderScenario> m_scenarios;
};

} // namespace hallmarker::threats
