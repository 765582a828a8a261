#pragma once

#include "core/record/Record.h"
#include "threats/insider/InsiderScenario.h"
#include "threats/model/ThreatModel.h"

#include <QHash>

namespace hallmarker::threats {

/// A scenario that a grant makes possible, or may.
struct InsiderHit {
    const InsiderScenario *scenario = nullptr; ///< of the library, which outlives the hit
    QString key;          ///< "INS-01@grant": stays over rename
    QString grant;        ///< key of the Grant
    QString alsoGrant;    ///< of the second right, where one is needed
    QString person;
    QString element;      ///< key of what the right is on
    QString sprint;       ///< key of the sprint it was given for; empty: none
    Truth applies = Truth::Unknown; ///< Yes or Unknown; a No is no hit
    QStringList asks;     ///< attributes that would decide an unknown one

    QJsonObject toJson(const ThreatModel &model) const;
};

/// Judges the grants of a model on one day. `records`: those that the elements stand for, as far as they are there.
QList<InsiderHit> reviewInsiders(const ThreatModel &model, const QList<InsiderScenario> &scenarios, const QHash<QString, core::Record> &records, const QString &day);

/// Whether a grant is in force on a day: begun and not revoked. Its last day is what was meant, not what is.
bool isInForce(const Grant &grant, const QString &day);

/// The next day after `day` on which the grants say something else by themselves; empty: none.
QString nextChangeAfter(const ThreatModel &model, const QString &day);

} // namespace hallmarker::threats
