#pragma once

#include "core/check/CheckDefinition.h"
#include "core/finding/Finding.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"

#include <QHash>
#include <QMap>

namespace hallmarker::core {

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
};

/// A check that can be run. Implemented in checks/, registered in app/. run() is called outside of the GUI thread and
/// must be safe to call from several threads. An Error means: could not be evaluated; the runner stores it as a
/// finding with verdict error, never as a pass.
class CheckProvider {
public:
    virtual ~CheckProvider() = default;
    virtual const CheckDefinition &definition() const = 0;
    virtual Result<CheckOutcome> run(const CheckRequest &request, Progress &progress) const = 0;
};

} // namespace hallmarker::core
