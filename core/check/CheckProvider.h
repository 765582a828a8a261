#pragma once

#include "core/check/CheckDefinition.h"
#include "core/finding/Finding.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"

#include <QHash>
#include <QMap>

namespace hallmarker::core {

class Workspace;

/// An input of a run, resolved to what lies on the disk.
struct CheckInput {
    QString role;
    Record record;           ///< the version record (body holds format, columns, reading options ...)
    /// Local files by role: "data", "labels" of a dataset version; "model" of a model version. The runner has hashed
    /// them against record.basis before the run.
    QMap<QString, QString> files;
    QString path() const { return files.value(files.contains(QStringLiteral("model")) ? QStringLiteral("model") : QStringLiteral("data")); }
};

struct CheckRequest {
    QJsonObject parameters;  ///< complete
    QHash<QString, CheckInput> inputs; ///< by role
    Seed seed;
    Workspace *workspace = nullptr; ///< of a check that reads records

    const CheckInput *input(const QString &role) const
    {
        const auto it = inputs.constFind(role);
        return it == inputs.constEnd() ? nullptr : &it.value();
    }
};

/// What a check measured; the runner makes the Finding of it.
struct CheckOutcome {
    Verdict verdict = Verdict::Error;
    QString reason;
    QList<Figure> figures;
    QList<FigureTable> tables;
    QStringList hazards;
    QJsonObject environment;
    QList<QPair<QByteArray, QString>> artefacts; ///< content and media type
    /// Of a check that reads records: a digest over all of it that the verdict rests on, and records that it rests on by name.
    Digest ground;
    QList<FindingInput> grounds;
    qint64 validUntilMs = 0; ///< beside the days of the definition; 0: no end
};

/// A check that can be run. Implemented in checks/, registered in app/. run() is called outside of the GUI thread and
/// must be safe to call from several threads. An Error means: could not be evaluated; the runner stores it as a
/// finding with verdict error, never as a pass.
class CheckProvider {
public:
    virtual ~CheckProvider() = default;
    virtual const CheckDefinition &definition() const = 0;
    virtual Result<CheckOutcome> run(const CheckRequest &request, Progress &progress) const = 0;
    /// Of a check that reads records: what CheckOutcome::ground would be now, for each request. Requests differ in inputs
    /// and parameters only; what they share is read once.
    virtual Result<QList<Digest>> grounds(Workspace &workspace, const QList<CheckRequest> &requests, Progress &progress) const;
};

} // namespace hallmarker::core
