#include "threats/diagram/KindWords.h"

#include "threats/diagram/DiagramTexts.h"

#include <QHash>

namespace hallmarker::threats {

QString elementKindWord(const QString &kind)
{
    const QHash<QString, QString> words{
        {QStringLiteral("data_source"), DiagramTexts::tr("data source")},
        {QStringLiteral("third_party_data"), DiagramTexts::tr("third-party data")},
        {QStringLiteral("label_source"), DiagramTexts::tr("source of labels")},
        {QStringLiteral("data_subject"), DiagramTexts::tr("data subject")},
        {QStringLiteral("ingestion"), DiagramTexts::tr("ingestion")},
        {QStringLiteral("raw_store"), DiagramTexts::tr("raw store")},
        {QStringLiteral("preprocessing_job"), DiagramTexts::tr("preprocessing job")},
        {QStringLiteral("feature_store"), DiagramTexts::tr("feature store")},
        {QStringLiteral("dataset_snapshot"), DiagramTexts::tr("dataset snapshot")},
        {QStringLiteral("notebook"), DiagramTexts::tr("notebook")},
        {QStringLiteral("code_repo"), DiagramTexts::tr("code repository")},
        {QStringLiteral("build_pipeline"), DiagramTexts::tr("build pipeline")},
        {QStringLiteral("training_job"), DiagramTexts::tr("training job")},
        {QStringLiteral("distributed_worker"), DiagramTexts::tr("distributed worker")},
        {QStringLiteral("accelerator_node"), DiagramTexts::tr("accelerator node")},
        {QStringLiteral("checkpoint_store"), DiagramTexts::tr("checkpoint store")},
        {QStringLiteral("experiment_tracker"), DiagramTexts::tr("experiment tracker")},
        {QStringLiteral("evaluation_job"), DiagramTexts::tr("evaluation job")},
        {QStringLiteral("model_registry"), DiagramTexts::tr("model registry")},
        {QStringLiteral("vendor_model"), DiagramTexts::tr("vendor model")},
        {QStringLiteral("inference_endpoint"), DiagramTexts::tr("inference endpoint")},
        {QStringLiteral("batch_scoring"), DiagramTexts::tr("batch scoring")},
        {QStringLiteral("edge_device"), DiagramTexts::tr("edge device")},
        {QStringLiteral("vector_store"), DiagramTexts::tr("vector store")},
        {QStringLiteral("llm_app"), DiagramTexts::tr("language model application")},
        {QStringLiteral("agent_tool"), DiagramTexts::tr("tool of an agent")},
        {QStringLiteral("downstream_consumer"), DiagramTexts::tr("downstream consumer")},
        {QStringLiteral("human_reviewer"), DiagramTexts::tr("human reviewer")},
        {QStringLiteral("end_user"), DiagramTexts::tr("end user")},
        {QStringLiteral("feedback_loop"), DiagramTexts::tr("feedback loop")},
        {QStringLiteral("monitoring"), DiagramTexts::tr("monitoring")},
        {QStringLiteral("log_store"), DiagramTexts::tr("log store")},
        {QStringLiteral("secrets_store"), DiagramTexts::tr("secrets store")},
    };
    return words.value(kind, kind);
}

QString elementKindWord(const QString &kind, DfdShape shape)
{
    return kind.isEmpty() ? dfdShapeWord(shape) : elementKindWord(kind);
}

QString dfdShapeWord(DfdShape shape)
{
    switch (shape) {
    case DfdShape::ExternalEntity:
        return DiagramTexts::tr("external entity");
    case DfdShape::Process:
        return DiagramTexts::tr("process");
    case DfdShape::Store:
        return DiagramTexts::tr("store");
    }
    return {};
}

QString boundaryKindWord(const QString &kind)
{
    const QHash<QString, QString> words{
        {QStringLiteral("internet"), DiagramTexts::tr("internet")},         {QStringLiteral("organisation"), DiagramTexts::tr("organisation")},
        {QStringLiteral("environment"), DiagramTexts::tr("environment")},   {QStringLiteral("network"), DiagramTexts::tr("network")},
        {QStringLiteral("tenant"), DiagramTexts::tr("tenant")},             {QStringLiteral("process"), DiagramTexts::tr("process")},
        {QStringLiteral("jurisdiction"), DiagramTexts::tr("jurisdiction")},
    };
    return words.value(kind, kind);
}

QString kindLayerWord(const QString &layer)
{
    const QHash<QString, QString> words{
        {QStringLiteral("data"), DiagramTexts::tr("data")},         {QStringLiteral("development"), DiagramTexts::tr("development")},
        {QStringLiteral("training"), DiagramTexts::tr("training")}, {QStringLiteral("release"), DiagramTexts::tr("release")},
        {QStringLiteral("serving"), DiagramTexts::tr("serving")},   {QStringLiteral("people"), DiagramTexts::tr("people")},
        {QStringLiteral("operations"), DiagramTexts::tr("operations")},
    };
    return words.value(layer, layer);
}

} // namespace hallmarker::threats
