#include "lineage/huggingface/HubCard.h"

#include "core/yaml/YamlReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct HubCardTexts {
    Q_DECLARE_TR_FUNCTIONS(HubCardTexts)
};

/// The lines between the first two lines "---"; empty when there are none.
std::optional<QByteArray> frontMatterOf(const QByteArray &readme)
{
    QByteArray text = readme;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n");
    if (!text.startsWith("---\n"))
        return std::nullopt;
    const qsizetype end = text.indexOf("\n---", 3);
    if (end < 0 || (end + 4 < text.size() && text.at(end + 4) != '\n' && text.at(end + 4) != ' '))
        return std::nullopt;
    return text.mid(4, qMax<qsizetype>(end + 1 - 4, 0));
}

class HubFields {
public:
    HubFields(const core::YamlDocument &document, const QString &file, QList<ImportNote> &notes) : m_document(document), m_root(document.root().toObject()), m_file(file), m_notes(notes) {}

    /// A text or a list of texts; null and "null" entries stand for nothing.
    QStringList texts(const char *key)
    {
        const QString name = QLatin1String(key);
        const QJsonValue value = m_root.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        QStringList texts;
        int index = 0;
        for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
            const QString pointer = value.isArray() ? core::jsonPointer(core::jsonPointer(QString(), name), index) : core::jsonPointer(QString(), name);
            ++index;
            if (item.isNull())
                note(pointer, "null-entry", HubCardTexts::tr("An entry of \"%1\" is empty and is left out.").arg(name));
            else if (!item.isString())
                note(pointer, "not-a-text", HubCardTexts::tr("An entry of \"%1\" is not a text and is left out.").arg(name));
            else if (!item.toString().trimmed().isEmpty() && !texts.contains(item.toString().trimmed()))
                texts.append(item.toString().trimmed());
        }
        return texts;
    }
    QString text(const char *key) { return texts(key).value(0); }

    /// Data sets of the results: model-index[].results[].dataset.type (its hub id) or name.
    QStringList evaluated() const
    {
        QStringList names;
        for (const QJsonValue &entry : m_root.value(QLatin1String("model-index")).toArray()) {
            for (const QJsonValue &result : entry.toObject().value(QLatin1String("results")).toArray()) {
                const QJsonObject dataset = result.toObject().value(QLatin1String("dataset")).toObject();
                const QString type = dataset.value(QLatin1String("type")).toString();
                const QString name = type.isEmpty() ? dataset.value(QLatin1String("name")).toString() : type;
                if (!name.isEmpty() && !names.contains(name))
                    names.append(name);
            }
        }
        return names;
    }
    bool has(const char *key) const { return m_root.contains(QLatin1String(key)); }

private:
    void note(const QString &pointer, const char *code, const QString &message)
    {
        const core::ErrorLocation where = m_document.locate(pointer);
        m_notes.append({ImportNote::Kind::Warning, m_file, qMax<qint64>(where.line, 0) + 1, pointer, QLatin1String(code), message}); // the first line is "---"
    }

    const core::YamlDocument &m_document;
    QJsonObject m_root;
    QString m_file;
    QList<ImportNote> &m_notes;
};

} // namespace

QString HubCard::effectiveRelation() const
{
    if (!relation.isEmpty() || baseModels.isEmpty())
        return relation;
    if (baseModels.size() > 1)
        return QStringLiteral("merge");
    if (library == QLatin1String("peft") || tags.contains(QLatin1String("lora")) || tags.contains(QLatin1String("adapter")))
        return QStringLiteral("adapter");
    for (const char *format : {"gguf", "gptq", "awq", "exl2", "bnb", "4bit", "8bit"}) {
        if (name.contains(QLatin1String(format), Qt::CaseInsensitive) || tags.contains(QLatin1String(format)))
            return QStringLiteral("quantized");
    }
    return QStringLiteral("finetune");
}

Result<HubCard> HubCard::parse(const QByteArray &readme, const QString &file, const ImportOptions &options, QList<ImportNote> &notes)
{
    const std::optional<QByteArray> front = frontMatterOf(readme);
    if (!front)
        return Error(ErrorKind::Invalid, HubCardTexts::tr("%1 has no front matter: it has to begin with a line \"---\", YAML, and another line \"---\".").arg(file), {}, {.file = file, .line = 1});
    auto document = core::readYaml(*front, file, {.maxBytes = 4LL << 20, .maxDepth = options.maxDepth});
    if (!document) {
        Error error = document.error();
        if (error.where.line > 0)
            ++error.where.line; // the first line is "---"
        return error;
    }
    if (!document->root().isObject())
        return Error(ErrorKind::Invalid, HubCardTexts::tr("The front matter of %1 is not a map of keys and values.").arg(file), {}, {.file = file, .line = 2});
    HubFields fields(*document, file, notes);
    HubCard card;
    card.frontMatter = *front;
    card.baseModels = fields.texts("base_model");
    card.relation = fields.text("base_model_relation").toLower();
    if (!card.relation.isEmpty() && card.relation != QLatin1String("finetune") && card.relation != QLatin1String("adapter") && card.relation != QLatin1String("quantized") && card.relation != QLatin1String("merge")) {
        notes.append({ImportNote::Kind::Warning, file, qMax<qint64>(document->locate(QStringLiteral("/base_model_relation")).line, 0) + 1, QStringLiteral("/base_model_relation"), QStringLiteral("relation-unknown"),
                      HubCardTexts::tr("\"%1\" is not a relation of the hub (finetune, adapter, quantized, merge).").arg(card.relation)});
        card.relation.clear();
    }
    card.datasets = fields.texts("datasets");
    card.evaluatedOn = fields.evaluated();
    card.licences = fields.texts("license");
    if (card.licences.contains(QLatin1String("other")) && fields.has("license_name"))
        card.licences.replaceInStrings(QStringLiteral("other"), fields.text("license_name"));
    card.licenceLink = fields.text("license_link");
    card.tags = fields.texts("tags");
    card.library = fields.text("library_name");
    card.task = fields.text("pipeline_tag");
    card.isDataset = fields.has("dataset_info") || fields.has("task_categories") || fields.has("configs") || fields.has("size_categories") || fields.has("source_datasets");
    if (card.isDataset)
        card.sourceDatasets = fields.texts("source_datasets");
    return card;
}

} // namespace hallmarker::lineage
