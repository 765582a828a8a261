#include "inventory/exchange/fides/FidesDocument.h"

#include "inventory/exchange/fides/FidesTexts.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <optional>

namespace hallmarker::inventory {

namespace {

constexpr core::YamlLimits fidesLimits{.maxBytes = 4LL << 20, .maxDepth = 40, .maxNodes = 200'000};

/// Walks a document and keeps the first thing that is wrong with it.
class FormCheck {
public:
    FormCheck(const core::YamlDocument &document, QStringList &unknown) : m_document(document), m_unknown(unknown) {}

    std::optional<core::Error> run(const QJsonArray &datasets)
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < datasets.size() && !m_error; ++i) {
            const QString pointer = core::jsonPointer(QStringLiteral("/dataset"), i);
            const QJsonObject dataset = map(datasets.at(i), pointer);
            named(dataset, QStringLiteral("fides_key"), pointer, keys);
            texts(dataset, {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("organization_fides_key")}, pointer);
            categories(dataset, pointer);
            meta(dataset, pointer);
            note(dataset, {QStringLiteral("fides_key"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("organization_fides_key"), QStringLiteral("data_categories"), QStringLiteral("data_purposes"), QStringLiteral("fides_meta"), QStringLiteral("fidesops_meta"), QStringLiteral("collections")}, pointer);
            collections(dataset.value(QStringLiteral("collections")), core::jsonPointer(pointer, QStringLiteral("collections")));
        }
        return m_error;
    }

private:
    void fail(const QString &pointer, const QString &message)
    {
        if (!m_error)
            m_error = core::Error(core::ErrorKind::Invalid, message, {}, m_document.locate(pointer));
    }
    QJsonObject map(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isObject())
            fail(pointer, FidesTexts::tr("A map is expected here."));
        return value.toObject();
    }
    QJsonArray list(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            fail(pointer, FidesTexts::tr("A list is expected here."));
        return value.toArray();
    }
    void named(const QJsonObject &object, const QString &key, const QString &pointer, QSet<QString> &taken)
    {
        const QJsonValue name = object.value(key);
        if (!name.isString() || name.toString().trimmed().isEmpty())
            return fail(pointer, FidesTexts::tr("\"%1\" is missing, or is no text.").arg(key));
        if (taken.contains(name.toString()))
            return fail(core::jsonPointer(pointer, key), FidesTexts::tr("\"%1\" is named twice.").arg(name.toString()));
        taken.insert(name.toString());
    }
    void texts(const QJsonObject &object, const QStringList &keys, const QString &pointer)
    {
        for (const QString &key : keys)
            if (const QJsonValue value = object.value(key); !value.isUndefined() && !value.isNull() && !value.isString())
                fail(core::jsonPointer(pointer, key), FidesTexts::tr("\"%1\" has to be a text.").arg(key));
    }
    void categories(const QJsonObject &object, const QString &pointer)
    {
        for (const QString &key : {QStringLiteral("data_categories"), QStringLiteral("data_purposes")}) {
            const QString at = core::jsonPointer(pointer, key);
            const QJsonArray all = list(object.value(key), at);
            if (!std::all_of(all.begin(), all.end(), [](const QJsonValue &one) { return one.isString() && !one.toString().isEmpty(); }))
                fail(at, FidesTexts::tr("\"%1\" has to be a list of texts.").arg(key));
        }
    }
    void meta(const QJsonObject &object, const QString &pointer)
    {
        for (const QString &key : {QStringLiteral("fides_meta"), QStringLiteral("fidesops_meta")})
            if (const QJsonValue value = object.value(key); !value.isUndefined() && !value.isNull())
                (void)map(value, core::jsonPointer(pointer, key));
    }
    void note(const QJsonObject &object, const QStringList &known, const QString &pointer)
    {
        for (auto key = object.begin(); key != object.end(); ++key)
            if (!known.contains(key.key()))
                m_unknown += core::jsonPointer(pointer, key.key());
    }
    /// What a collection and a field have in common.
    QJsonObject described(const QJsonValue &value, const QString &pointer, QSet<QString> &names)
    {
        const QJsonObject object = map(value, pointer);
        named(object, QStringLiteral("name"), pointer, names);
        texts(object, {QStringLiteral("description")}, pointer);
        categories(object, pointer);
        meta(object, pointer);
        note(object, {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("data_categories"), QStringLiteral("data_purposes"), QStringLiteral("fides_meta"), QStringLiteral("fidesops_meta"), QStringLiteral("fields")}, pointer);
        return object;
    }
    void collections(const QJsonValue &value, const QString &pointer)
    {
        if (value.isUndefined())
            return fail(pointer, FidesTexts::tr("\"%1\" is missing, or is no text.").arg(QStringLiteral("collections")));
        QSet<QString> names;
        const QJsonArray all = list(value, pointer);
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            const QString at = core::jsonPointer(pointer, i);
            const QJsonObject collection = described(all.at(i), at, names);
            fields(collection.value(QStringLiteral("fields")), core::jsonPointer(at, QStringLiteral("fields")));
        }
    }
    void fields(const QJsonValue &value, const QString &pointer)
    {
        QSet<QString> names;
        const QJsonArray all = list(value, pointer);
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            const QString at = core::jsonPointer(pointer, i);
            const QJsonObject field = described(all.at(i), at, names);
            references(field, at);
            if (!field.contains(QStringLiteral("fields")))
                continue;
            const QString type = metaOf(field).value(QStringLiteral("data_type")).toString();
            if (!type.isEmpty() && type != QLatin1String("object") && type != QLatin1String("object[]"))
                fail(at, FidesTexts::tr("\"%1\" is of the type %2 and cannot have fields inside.").arg(field.value(QStringLiteral("name")).toString(), type));
            fields(field.value(QStringLiteral("fields")), core::jsonPointer(at, QStringLiteral("fields")));
        }
    }
    /// Older files have another name for it.
    static QString metaKeyOf(const QJsonObject &field) { return field.contains(QStringLiteral("fides_meta")) ? QStringLiteral("fides_meta") : QStringLiteral("fidesops_meta"); }
    static QJsonObject metaOf(const QJsonObject &field) { return field.value(metaKeyOf(field)).toObject(); }
    void references(const QJsonObject &field, const QString &pointer)
    {
        const QString at = core::jsonPointer(core::jsonPointer(pointer, metaKeyOf(field)), QStringLiteral("references"));
        const QJsonArray all = list(metaOf(field).value(QStringLiteral("references")), at);
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            const QJsonObject reference = map(all.at(i), core::jsonPointer(at, i));
            const QString direction = reference.value(QStringLiteral("direction")).toString();
            if (!reference.value(QStringLiteral("dataset")).isString() || !reference.value(QStringLiteral("field")).isString() || !(direction.isEmpty() || direction == QLatin1String("from") || direction == QLatin1String("to")))
                fail(core::jsonPointer(at, i), FidesTexts::tr("A reference needs a dataset and a field, and its direction is from or to."));
        }
    }

    const core::YamlDocument &m_document;
    QStringList &m_unknown;
    std::optional<core::Error> m_error;
};

} // namespace

core::Result<FidesDocument> FidesDocument::read(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file, fidesLimits));
    if (!document.root().isObject() || !document.root().toObject().contains(QStringLiteral("dataset")))
        return core::Error(core::ErrorKind::Invalid, FidesTexts::tr("This is not a Fides dataset file: it has no list \"dataset\"."), {}, document.locate(QString()));
    FidesDocument read;
    read.further = document.root().toObject();
    const QJsonValue datasets = read.further.take(QStringLiteral("dataset"));
    if (!datasets.isArray() || datasets.toArray().isEmpty())
        return core::Error(core::ErrorKind::Invalid, FidesTexts::tr("\"dataset\" has to be a list with at least one dataset."), {}, document.locate(QStringLiteral("/dataset")));
    for (auto key = read.further.begin(); key != read.further.end(); ++key)
        read.unknown += core::jsonPointer(QString(), key.key());
    if (const auto error = FormCheck(document, read.unknown).run(datasets.toArray()))
        return *error;
    for (const QJsonValue &dataset : datasets.toArray())
        read.datasets.append(dataset.toObject());
    return read;
}

core::Result<FidesDocument> FidesDocument::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, FidesTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return read(file.read(fidesLimits.maxBytes + 1), path);
}

} // namespace hallmarker::inventory
