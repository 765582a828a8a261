#pragma once

#include "lineage/trail/PredictionBook.h"

#include <QJsonArray>

namespace hallmarker::lineage {

/// What consent and other bases said about a data set at one time. People are counted, not named.
struct TrailConsent {
    int records = 0;                 ///< that cover the data set
    int valid = 0;                   ///< of them at that time
    QMap<QString, int> states;       ///< "given" -> how many
    QStringList bases;               ///< "consent", "contract" ...
    QStringList purposes;            ///< that were allowed then
    QStringList sample;              ///< ids of the first few

    QJsonObject toJson() const;
};

/// A finding about something on the way.
struct TrailFinding {
    QString id;
    QString check;
    QString verdict;
    QString standing;                ///< now: "current", "stale", "expired", "broken"
    QString digest;
    qint64 madeMs = 0;
    qint64 entry = -1;               ///< of the log

    QJsonObject toJson() const;
};

/// One station on the way back from a prediction.
struct TrailHop {
    QString role;                    ///< "prediction-log" "model" "run" "training-data" "evaluation-data" "features" "job" "source" "base-model" "dataset"
    QString kind;                    ///< of the node or record
    QString space;
    QString name;
    QString recordId;
    QString recordName;
    qint64 revision = 0;             ///< of the record that held at that time
    QString digest;                  ///< with its algorithm: "sha256:...", "md5:..."
    qint64 atMs = PredictionRow::noInstant;
    int from = -1;                   ///< the hop it was reached from, nearer to the prediction
    QString edge;                    ///< kind of the edge to `from`
    QString transform;
    QString version;                 ///< of the data, where the edge names it
    QString told;                    ///< digest of the event that tells the edge, which its entry states
    QJsonObject facts;               ///< what lineage says: source, parameters, licence, command ...
    QList<qint64> entries;           ///< entries of the log that say all this
    std::optional<TrailConsent> consent;
    QList<TrailFinding> findings;
    QStringList gaps;                ///< stable words of what is not known: "no-record", "no-digest", "no-consent", "later-record" ...

    QJsonObject toJson() const;
};

/// The way from one prediction back to the sources, as far as it is known.
struct Trail {
    static constexpr const char *format = "hallmarker-trail-1";

    FoundPrediction prediction;
    QString workspaceId;
    qint64 createdMs = 0;
    qint64 asOfMs = PredictionRow::noInstant; ///< the prediction's time, or none
    QList<TrailHop> hops;            ///< the log first; each after the one it was reached from
    bool isCut = false;              ///< there were more than are listed

    /// Without proofs: those depend on where the log stands.
    QJsonObject toJson() const;
    QList<qint64> logEntries() const; ///< of all hops and findings, ascending, each once
};

} // namespace hallmarker::lineage
