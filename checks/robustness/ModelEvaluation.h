#pragma once

#include "checks/encoding/FeatureEncoding.h"
#include "checks/worker/WorkerClient.h"
#include "core/check/CheckProvider.h"

#include <QCborMap>

namespace hallmarker::checks {

/// What every check of a model needs: the scanned bytes of the model, its signature, the encoded samples, and the way
/// to the worker.
class ModelEvaluation {
public:
    /// The parameters that all checks of models share: sample_limit, batch, precision, time_limit, memory_limit, accept_unsandboxed.
    static QList<core::ParameterSpec> commonParameters(qint64 defaultSampleLimit);
    static QList<core::InputSpec> inputs();

    /// Scans and reads. Nothing of the model is run here.
    static core::Result<ModelEvaluation> prepare(const core::CheckRequest &request, core::Progress &progress);

    const EncodedSamples &encoded() const { return m_encoded; }
    EncodedSamples &encoded() { return m_encoded; }
    const ModelSignature &signature() const { return m_signature; }
    const core::Table &table() const { return m_table; } ///< empty for tensors
    QString className(qint64 number) const;

    /// A job with the samples filled in.
    worker::ModelJob job(const char *kind) const;
    core::Result<WorkerAnswer> run(const worker::ModelJob &job, core::Progress &progress) const;

    /// Named hazards of what the worker noticed: "training-mode", "batch-of-one", "batch-dependent", "random-output",
    /// "nan-output", "label-only-output", "probability-output", "ambiguous-output", "single-precision-output", "reference-blas", "sandbox-incomplete".
    static QStringList hazardsOf(const WorkerAnswer &answer);
    /// Hazards with which no figure may count as a pass.
    static bool isDoubtful(const QStringList &hazards);
    /// One sentence per hazard, for the reason.
    static QString explain(const QString &hazard);
    /// What the encoding left out, as sentences.
    QStringList notes() const;

private:
    ModelSignature m_signature;
    EncodedSamples m_encoded;
    core::Table m_table;
    QByteArray m_model;
    WorkerLimits m_limits;
    qint64 m_batch = 100;
    QString m_precision;
};

} // namespace hallmarker::checks
