#include "threats/model/ElementKind.h"

#include <QHash>

namespace hallmarker::threats {

QStringList dfdShapeNames()
{
    return {QStringLiteral("external_entity"), QStringLiteral("process"), QStringLiteral("store")};
}

const QList<ElementKind> &elementKinds()
{
    static const QList<ElementKind> kinds{
        {QStringLiteral("data_source"), DfdShape::ExternalEntity, QStringLiteral("data")},
        {QStringLiteral("third_party_data"), DfdShape::ExternalEntity, QStringLiteral("data")},
        {QStringLiteral("label_source"), DfdShape::ExternalEntity, QStringLiteral("data")},
        {QStringLiteral("data_subject"), DfdShape::ExternalEntity, QStringLiteral("people")},
        {QStringLiteral("ingestion"), DfdShape::Process, QStringLiteral("data")},
        {QStringLiteral("raw_store"), DfdShape::Store, QStringLiteral("data")},
        {QStringLiteral("preprocessing_job"), DfdShape::Process, QStringLiteral("data")},
        {QStringLiteral("feature_store"), DfdShape::Store, QStringLiteral("data")},
        {QStringLiteral("dataset_snapshot"), DfdShape::Store, QStringLiteral("data")},
        {QStringLiteral("notebook"), DfdShape::Process, QStringLiteral("development")},
        {QStringLiteral("code_repo"), DfdShape::Store, QStringLiteral("development")},
        {QStringLiteral("build_pipeline"), DfdShape::Process, QStringLiteral("development")},
        {QStringLiteral("training_job"), DfdShape::Process, QStringLiteral("training")},
        {QStringLiteral("distributed_worker"), DfdShape::Process, QStringLiteral("training")},
        {QStringLiteral("accelerator_node"), DfdShape::Process, QStringLiteral("training")},
        {QStringLiteral("checkpoint_store"), DfdShape::Store, QStringLiteral("training")},
        {QStringLiteral("experiment_tracker"), DfdShape::Store, QStringLiteral("training")},
        {QStringLiteral("evaluation_job"), DfdShape::Process, QStringLiteral("training")},
        {QStringLiteral("model_registry"), DfdShape::Store, QStringLiteral("release")},
        {QStringLiteral("vendor_model"), DfdShape::ExternalEntity, QStringLiteral("release")},
        {QStringLiteral("inference_endpoint"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("batch_scoring"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("edge_device"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("vector_store"), DfdShape::Store, QStringLiteral("serving")},
        {QStringLiteral("llm_app"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("agent_tool"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("downstream_consumer"), DfdShape::Process, QStringLiteral("serving")},
        {QStringLiteral("human_reviewer"), DfdShape::ExternalEntity, QStringLiteral("people")},
        {QStringLiteral("end_user"), DfdShape::ExternalEntity, QStringLiteral("people")},
        {QStringLiteral("feedback_loop"), DfdShape::Process, QStringLiteral("operations")},
        {QStringLiteral("monitoring"), DfdShape::Process, QStringLiteral("operations")},
        {QStringLiteral("log_store"), DfdShape::Store, QStringLiteral("operations")},
        {QStringLiteral("secrets_store"), DfdShape::Store, QStringLiteral("operations")},
    };
    return kinds;
}

const ElementKind *elementKind(const QString &id)
{
    static const QHash<QString, const ElementKind *> byId = [] {
        QHash<QString, const ElementKind *> all;
        for (const ElementKind &kind : elementKinds())
            all.insert(kind.id, &kind);
        return all;
    }();
    return byId.value(id);
}

} // namespace hallmarker::threats
