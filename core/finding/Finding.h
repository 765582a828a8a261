#pragma once

#include "core/digest/Digest.h"
#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace hallmarker::core {

enum class Verdict { Pass, Fail, Inconclusive, Error };

QString verdictName(Verdict verdict); ///< "pass", "fail", "inconclusive", "error"
std::optional<Verdict> verdictFromName(const QString &name);

/// One measured figure.
struct Figure {
    QString key;                 ///< e.g. "k", "accuracy"
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN: not defined, see note
    QString unit;                ///< "", "share", "records", "bit", "s" ...
    std::optional<double> low;   ///< interval
    std::optional<double> high;
    double confidence = 0.95;    ///< of the interval
    qint64 n = -1;               ///< how many observations it rests on; -1: does not apply
    QString slice;               ///< "sex=Female", "eps=0.1"; empty: overall
    QString note;                ///< why it is undefined, or how to read it

    QJsonObject toJson() const;
    static Figure fromJson(const QJsonObject &json);
};

/// A table of details that belongs to a finding (per column, per group, per budget). No personal values in clear.
struct FigureTable {
    QString key;
    QString title;
    QStringList columns;
    QJsonArray rows;             ///< array of arrays, cells are strings, numbers or null

    QJsonObject toJson() const;
    static FigureTable fromJson(const QJsonObject &json);
};

/// An input that a finding was made from.
struct FindingInput {
    QString role;                ///< "data", "model", "reference" ...
    QString recordId;
    QString recordKind;
    QString recordName;
    Digest digest;               ///< the basis of the record that was measured

    QJsonObject toJson() const;
    static FindingInput fromJson(const QJsonObject &json);
};

/// What was checked, on which exact inputs, with what result. Immutable once stored (record kind "finding").
struct Finding {
    QString id;
    QString checkId;
    QString checkVersion;
    QJsonObject parameters;      ///< all of them, defaults included
    QList<FindingInput> inputs;
    QList<FindingInput> grounds; ///< what else it rests on: what the check read of the workspace itself
    quint64 seed = 0;
    QString toolVersion;
    QJsonObject environment;     ///< what else the figures depend on: BLAS, threads, sandbox
    QList<Figure> figures;
    QList<FigureTable> tables;
    Verdict verdict = Verdict::Error;
    QString reason;              ///< translated: which figure against which threshold, or what failed
    QStringList hazards;         ///< stable names of what makes the figures doubtful ("gradient-masking")
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    qint64 validUntilMs = 0;     ///< 0: no end
    QList<Digest> artefacts;     ///< blobs

    QJsonObject toJson() const;  ///< the record's body
    static Result<Finding> fromJson(const QString &id, const QJsonObject &json);
    const Figure *figure(const QString &key, const QString &slice = {}) const;
};

} // namespace hallmarker::core
