#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::threats {

/// What an exercise is to show.
struct ScenarioObjective {
    QString id;
    QString text;
};

struct ScenarioRole {
    QString id;
    QString title;
    QString brief;            ///< what this role knows at the start
};

/// A stretch of the exercise. `pace`: minutes of the story that pass in a minute of the exercise, so that three days fit into
/// an afternoon.
struct ScenarioModule {
    QString id;
    QString title;
    double from = 0;          ///< minute of the exercise
    double pace = 1;
    QString brief;
};

/// A duty with a term that runs in the time of the story: 72 hours after becoming aware.
struct ScenarioClock {
    QString id;
    QString title;
    QString law;              ///< "Art. 33(1) GDPR"
    double hours = 0;
};

/// What somebody who plays well does.
struct Expectation {
    QString id;
    QString text;
    QString role;             ///< whose it is; empty: anybody's
    double within = 0;        ///< minutes of the exercise after the inject; 0: no term
    QString objective;
    int weight = 1;
    QString stops;            ///< the clock that meeting it stops
};

/// Something that happens to the players.
struct Inject {
    QString id;
    double at = 0;            ///< minute of the exercise
    QString channel;          ///< see injectChannels()
    QString from;             ///< who seems to send it
    QStringList to;           ///< roles; empty: everybody
    QString text;
    QStringList evidence;     ///< what there is to look up in the workspace or beside it
    QString starts;           ///< the clock that it starts
    QString atlas;            ///< "AML.CS0003/2": step 2 of a case study of MITRE ATLAS
    QList<Expectation> expects;
};

/// A tabletop exercise as it stands in its file.
struct Scenario {
    QString id;
    int version = 1;
    QString title;
    QString summary;
    QString language;
    double minutes = 0;       ///< of the whole
    QList<ScenarioObjective> objectives;
    QList<ScenarioRole> roles;
    QList<ScenarioModule> modules;
    QList<ScenarioClock> clocks;
    QList<Inject> injects;    ///< by minute
    QStringList debrief;      ///< questions for the end
    QByteArray source;        ///< the file
    core::Digest digest;      ///< of the file

    const ScenarioObjective *objective(const QString &id) const;
    const ScenarioRole *role(const QString &id) const;
    const ScenarioClock *clock(const QString &id) const;
    const Inject *inject(const QString &id) const;
    const Expectation *expectation(const QString &id) const;
    /// The inject that an expectation belongs to.
    const Inject *injectOf(const QString &expectation) const;
    const ScenarioModule *moduleAt(double minute) const;
    /// Minutes of the story at a minute of the exercise.
    double storyMinutes(double minute) const;
    QStringList roleTitles(const QStringList &ids) const; ///< what is no role stays as it is
};

QStringList injectChannels();                     ///< "mail", "phone", "chat", "ticket", "monitor", "press", "person", "letter"
QString injectChannelText(const QString &channel); ///< translated

/// Reads a scenario in YAML. Errors name line and column; budgets bound size, injects and expectations.
core::Result<Scenario> readScenario(const QByteArray &bytes, const QString &file = {});
core::Result<Scenario> readScenarioFile(const QString &path);

} // namespace hallmarker::threats
