#include "dpia/exchange/cnil/CnilDocument.h"

#include "core/archive/ZipReader.h"
#include "core/json/CanonicalJson.h"
#include "dpia/answers/RichText.h"
#include "dpia/exchange/cnil/CnilFields.h"

#include <QFile>

namespace hallmarker::dpia {

namespace {

constexpr qint64 largestCnilFile = 64LL << 20;
constexpr qsizetype mostRecords = 50'000;

core::Error refused(const QString &file, const QString &message, const QString &pointer = {})
{
    return core::Error(core::ErrorKind::Unreadable, message, {}, {.file = file, .pointer = pointer});
}

/// The rich texts of one record, cleaned at their places.
class TextDoor {
public:
    explicit TextDoor(QStringList &notes) : m_notes(notes) {}

    void clean(QJsonObject &record, const QStringList &keys, const QString &pointer)
    {
        for (const QString &key : keys) {
            if (!record.value(key).isString())
                continue;
            QStringList removed;
            const QString clean = RichText::cleaned(record.value(key).toString(), &removed);
            if (clean != record.value(key).toString())
                m_notes += removed.isEmpty() ? CnilTexts::tr("The markup at %1/%2 was put in order.").arg(pointer, key) : CnilTexts::tr("At %1/%2 this was taken out: %3.").arg(pointer, key, removed.join(QStringLiteral(", ")));
            record.insert(key, clean);
        }
    }

private:
    QStringList &m_notes;
};

core::Result<void> checkForm(const QJsonObject &root, const QString &file)
{
    if (root.contains(QStringLiteral("structure")))
        return refused(file, CnilTexts::tr("This is a template of the CNIL's tool and not an assessment."), QStringLiteral("/structure"));
    if (root.contains(QStringLiteral("knowledges")))
        return refused(file, CnilTexts::tr("This is a knowledge base of the CNIL's tool and not an assessment."), QStringLiteral("/knowledges"));
    if (!root.contains(QStringLiteral("pia")))
        return refused(file, CnilTexts::tr("This is not an assessment of the CNIL's tool: it has no \"pia\"."));
    if (!root.value(QStringLiteral("pia")).isObject())
        return refused(file, CnilTexts::tr("This is not an assessment of the CNIL's tool: \"pia\" must be an object."), QStringLiteral("/pia"));
    for (const QString &name : CnilDocument::arrayNames()) {
        const QJsonValue list = root.value(name);
        if (list.isUndefined() || list.isNull())
            continue;
        if (!list.isArray())
            return refused(file, CnilTexts::tr("\"%1\" must be a list.").arg(name), QString(QLatin1Char('/') + name));
        if (list.toArray().size() > mostRecords)
            return core::Error(core::ErrorKind::LimitExceeded, CnilTexts::tr("\"%1\" has more than %2 entries.").arg(name).arg(mostRecords), {}, {.file = file, .pointer = QString(QLatin1Char('/') + name)});
        for (qsizetype i = 0; i < list.toArray().size(); ++i) {
            const QString pointer = QStringLiteral("/%1/%2").arg(name).arg(i);
            const QJsonValue entry = list.toArray().at(i);
            if (!entry.isObject())
                return refused(file, CnilTexts::tr("An entry of \"%1\" must be an object.").arg(name), pointer);
            const QJsonValue data = entry.toObject().value(QStringLiteral("data"));
            if (name == QLatin1String("answers") && !data.isObject())
                return refused(file, CnilTexts::tr("An answer needs \"data\", an object."), pointer + QStringLiteral("/data"));
            if (name == QLatin1String("answers") && !data.toObject().value(QStringLiteral("list")).isArray() && !data.toObject().value(QStringLiteral("list")).isNull() && data.toObject().contains(QStringLiteral("list")))
                return refused(file, CnilTexts::tr("\"list\" must be a list of texts."), pointer + QStringLiteral("/data/list"));
        }
    }
    return {};
}

} // namespace

QStringList CnilDocument::arrayNames()
{
    return {QStringLiteral("answers"), QStringLiteral("measures"), QStringLiteral("evaluations"), QStringLiteral("comments")};
}

core::Result<CnilDocument> CnilDocument::fromJson(const QByteArray &given, const QString &file)
{
    const QByteArray bytes = given.startsWith("\xEF\xBB\xBF") ? given.mid(3) : given;
    const auto value = core::parseJson(bytes, file, largestCnilFile);
    if (!value)
        return core::Error(value.error().kind == core::ErrorKind::LimitExceeded ? core::ErrorKind::LimitExceeded : core::ErrorKind::Unreadable, value.error().message, value.error().detail, value.error().where);
    if (!value->isObject())
        return refused(file, CnilTexts::tr("This is not an assessment of the CNIL's tool: it is not one JSON object."));
    CnilDocument document;
    document.root = value->toObject();
    HALLMARKER_TRY(checkForm(document.root, file));

    TextDoor door(document.notes);
    QJsonObject pia = document.pia();
    door.clean(pia, {QStringLiteral("dpo_opinion"), QStringLiteral("concerned_people_opinion"), QStringLiteral("concerned_people_searched_content"), QStringLiteral("rejection_reason"), QStringLiteral("applied_adjustments")}, QStringLiteral("/pia"));
    document.root.insert(QStringLiteral("pia"), pia);
    const QList<QPair<QString, QStringList>> richKeys{{QStringLiteral("measures"), {QStringLiteral("content")}}, {QStringLiteral("evaluations"), {QStringLiteral("evaluation_comment"), QStringLiteral("action_plan_comment")}}, {QStringLiteral("comments"), {QStringLiteral("description")}}};
    for (const auto &[name, keys] : richKeys) {
        QJsonArray list = document.root.value(name).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject record = list.at(i).toObject();
            door.clean(record, keys, QStringLiteral("/%1/%2").arg(name).arg(i));
            list.replace(i, record);
        }
        if (document.root.value(name).isArray())
            document.root.insert(name, list);
    }
    QJsonArray answers = document.list("answers");
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QJsonObject record = answers.at(i).toObject();
        QJsonObject data = record.value(QStringLiteral("data")).toObject();
        door.clean(data, {QStringLiteral("text")}, QStringLiteral("/answers/%1/data").arg(i));
        record.insert(QStringLiteral("data"), data);
        answers.replace(i, record);
    }
    if (document.root.value(QStringLiteral("answers")).isArray())
        document.root.insert(QStringLiteral("answers"), answers);
    return document;
}

core::Result<CnilDocument> CnilDocument::fromZip(const QString &path)
{
    HALLMARKER_ASSIGN(const core::ZipReader zip, core::ZipReader::fromFile(path));
    QStringList atRoot;
    for (const core::ZipEntry &entry : zip.entries())
        if (!entry.isFolder && !entry.name.contains(QLatin1Char('/')) && entry.name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            atRoot += entry.name;
    const QString main = atRoot.contains(QLatin1String("pia.json")) ? QStringLiteral("pia.json") : atRoot.size() == 1 ? atRoot.constFirst() : QString();
    if (main.isEmpty())
        return refused(path, CnilTexts::tr("This archive is not an assessment of the CNIL's tool: it has no pia.json."));
    QByteArray json;
    QList<QPair<QString, QByteArray>> attachments;
    HALLMARKER_TRY(zip.readAll([&](const core::ZipEntry &entry, const QByteArray &content) -> core::Result<void> {
        if (entry.name == main)
            json = content;
        else
            attachments.append({entry.name, content});
        return {};
    }));
    HALLMARKER_ASSIGN(CnilDocument document, fromJson(json, path + QLatin1Char('!') + main));
    document.attachments = attachments;
    return document;
}

core::Result<CnilDocument> CnilDocument::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, CnilTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()));
    if (file.peek(4) == QByteArray("PK\x03\x04", 4))
        return fromZip(path);
    if (file.size() > largestCnilFile)
        return core::Error(core::ErrorKind::LimitExceeded, CnilTexts::tr("%1 is too large; 64 MiB are allowed.").arg(path), {}, {.file = path});
    return fromJson(file.readAll(), path);
}

} // namespace hallmarker::dpia
