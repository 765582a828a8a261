#include "threats/frameworks/FrameworkReader.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlReader.h"
#include "threats/frameworks/FrameworkTexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::threats {

namespace {

constexpr core::YamlLimits frameworkLimits{.maxBytes = 8LL << 20, .maxDepth = 32, .maxNodes = 500'000};

/// A file of a framework as a value with places.
struct FrameworkFile {
    QString name;
    QByteArray bytes;
    core::YamlDocument document;
    QJsonObject root;
};

core::Result<FrameworkFile> openFramework(const QString &path)
{
    FrameworkFile opened;
    opened.name = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, FrameworkTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    opened.bytes = file.read(frameworkLimits.maxBytes + 1);
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        HALLMARKER_ASSIGN(const QJsonValue value, core::parseJson(opened.bytes, path, frameworkLimits.maxBytes));
        opened.root = value.toObject();
        return opened;
    }
    HALLMARKER_ASSIGN(opened.document, core::readYaml(opened.bytes, path, frameworkLimits));
    opened.root = opened.document.root().toObject();
    return opened;
}

class FrameworkParser {
public:
    explicit FrameworkParser(const FrameworkFile &file, FrameworkRelease &release) : m_file(file), m_release(release) {}

    core::Result<void> atlas()
    {
        m_release.framework = QStringLiteral("atlas");
        m_release.title = QStringLiteral("MITRE ATLAS");
        m_release.version = m_file.root.value(QStringLiteral("version")).toString();
        if (m_release.version.isEmpty())
            return error(QStringLiteral("/version"), FrameworkTexts::tr("The file says no version."));
        const QJsonArray matrices = m_file.root.value(QStringLiteral("matrices")).toArray();
        for (qsizetype i = 0; i < matrices.size(); ++i) {
            const QString place = core::jsonPointer(QStringLiteral("/matrices"), i);
            const QJsonObject matrix = matrices.at(i).toObject();
            for (const auto &[section, entryKind] : {std::pair("tactics", "tactic"), std::pair("techniques", "technique"), std::pair("mitigations", "mitigation")})
                HALLMARKER_TRY(list(matrix, place, section, entryKind));
        }
        return list(m_file.root, QString(), "case-studies", "case-study");
    }
    core::Result<void> list(const QJsonObject &owner, const QString &place, const char *section, const char *entryKind)
    {
        const QString name = QString::fromLatin1(section);
        const QJsonArray items = owner.value(name).toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            HALLMARKER_TRY(entry(items.at(i).toObject(), core::jsonPointer(core::jsonPointer(place, name), i), QString::fromLatin1(entryKind)));
        return {};
    }
    core::Result<void> plot4ai()
    {
        m_release.framework = QStringLiteral("plot4ai");
        m_release.title = QStringLiteral("PLOT4ai");
        m_release.version = m_file.root.value(QStringLiteral("source")).toString().section(QStringLiteral("commit "), 1, 1).section(QLatin1Char(','), 0, 0);
        const QJsonArray cards = m_file.root.value(QStringLiteral("cards")).toArray();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            QJsonObject card = cards.at(i).toObject();
            card.insert(QStringLiteral("id"), card.value(QStringLiteral("key")));
            card.insert(QStringLiteral("name"), card.value(QStringLiteral("label")));
            HALLMARKER_TRY(entry(card, core::jsonPointer(QStringLiteral("/cards"), i), QStringLiteral("card")));
        }
        return {};
    }
    core::Result<void> weaknesses()
    {
        m_release.framework = QStringLiteral("cwe-capec");
        m_release.title = QStringLiteral("CWE, CAPEC");
        for (const auto &[section, prefix] : {std::pair("cwe", "CWE-"), std::pair("capec", "CAPEC-")}) {
            const QJsonObject items = m_file.root.value(QString::fromLatin1(section)).toObject();
            for (auto it = items.begin(); it != items.end(); ++it) {
                const QJsonObject item{{QStringLiteral("id"), QString(QString::fromLatin1(prefix) + it.key())}, {QStringLiteral("name"), it.value().isString() ? it.value() : it.value().toObject().value(QStringLiteral("name"))}};
                HALLMARKER_TRY(entry(item, core::jsonPointer(core::jsonPointer(QString(), QString::fromLatin1(section)), it.key()), QString::fromLatin1(section)));
            }
        }
        return {};
    }

private:
    core::Error error(const QString &pointer, const QString &message) const
    {
        core::ErrorLocation where{.file = m_file.name, .pointer = pointer};
        if (!m_file.document.file().isEmpty())
            where = m_file.document.locate(pointer);
        return core::Error(core::ErrorKind::Invalid, message, {}, where);
    }
    core::Result<void> entry(const QJsonObject &item, const QString &pointer, const QString &entryKind)
    {
        FrameworkEntry entry;
        entry.id = item.value(QStringLiteral("id")).toString();
        entry.kind = entryKind;
        entry.name = item.value(QStringLiteral("name")).toString(item.value(QStringLiteral("title")).toString());
        entry.parent = item.value(QStringLiteral("subtechnique-of")).toString();
        if (entry.id.isEmpty() || entry.name.isEmpty() || entry.id.size() > 200)
            return error(pointer, FrameworkTexts::tr("An item without id or name."));
        if (m_release.entries.contains(entry.id))
            return error(pointer, FrameworkTexts::tr("The id \"%1\" stands here a second time.").arg(entry.id));
        for (const QJsonValue &technique : item.value(QStringLiteral("techniques")).toArray())
            entry.refs += technique.toObject().value(QStringLiteral("id")).toString();
        // Two mitigations of one release hold an object among the words of their life cycle: a reference that slipped in.
        for (const QJsonValue &word : item.value(QStringLiteral("ml-lifecycle")).toArray()) {
            if (word.isString())
                continue;
            const QString slipped = word.toObject().value(QStringLiteral("id")).toString();
            m_release.remarks += FrameworkTexts::tr("%1 has %2 among the words of its life cycle; read as a technique it answers.").arg(entry.id, slipped.isEmpty() ? QStringLiteral("?") : slipped);
            if (!slipped.isEmpty())
                entry.refs += slipped;
        }
        for (const QJsonValue &step : item.value(QStringLiteral("procedure")).toArray())
            entry.refs += step.toObject().value(QStringLiteral("technique")).toString();
        const QJsonObject mappings = item.value(QStringLiteral("mappings")).toObject();
        for (auto it = mappings.begin(); it != mappings.end(); ++it) {
            for (const QJsonValue &id : it.value().toArray())
                entry.refs += id.toString();
        }
        entry.refs.removeAll(QString());
        entry.refs.removeDuplicates();
        m_release.entries.insert(entry.id, entry);
        return {};
    }

    const FrameworkFile &m_file;
    FrameworkRelease &m_release;
};

/// The risk map has no version of its own: the digest of its files tells releases apart.
core::Result<FrameworkRelease> readRiskMap(const QString &folder)
{
    FrameworkRelease release;
    release.framework = QStringLiteral("cosai-risk-map");
    release.title = QStringLiteral("CoSAI risk map");
    core::Hasher hasher;
    bool isThere = false;
    for (const auto &[section, entryKind] : {std::pair("components", "component"), std::pair("controls", "control"), std::pair("personas", "persona"), std::pair("risks", "risk")}) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(section) + QStringLiteral(".yaml"));
        if (!QFileInfo::exists(path))
            continue;
        isThere = true;
        HALLMARKER_ASSIGN(const FrameworkFile file, openFramework(path));
        hasher.add(file.bytes);
        HALLMARKER_TRY(FrameworkParser(file, release).list(file.root, QString(), section, entryKind));
    }
    if (!isThere)
        return core::Error(core::ErrorKind::Unreadable, FrameworkTexts::tr("%1 holds no framework that is known here.").arg(folder), {}, {.file = folder});
    release.digest = hasher.finish();
    release.version = release.digest.shortText();
    return release;
}

} // namespace

core::Result<FrameworkRelease> readFramework(const QString &path)
{
    if (QFileInfo(path).isDir())
        return readRiskMap(path);
    HALLMARKER_ASSIGN(const FrameworkFile file, openFramework(path));
    FrameworkRelease release;
    FrameworkParser parser(file, release);
    if (file.root.contains(QStringLiteral("matrices")))
        HALLMARKER_TRY(parser.atlas());
    else if (file.root.contains(QStringLiteral("cards")))
        HALLMARKER_TRY(parser.plot4ai());
    else if (file.root.contains(QStringLiteral("cwe")) || file.root.contains(QStringLiteral("capec")))
        HALLMARKER_TRY(parser.weaknesses());
    else
        return core::Error(core::ErrorKind::Unreadable, FrameworkTexts::tr("%1 holds no framework that is known here.").arg(path), {}, {.file = path});
    if (release.entries.isEmpty())
        return core::Error(core::ErrorKind::Invalid, FrameworkTexts::tr("%1 is empty.").arg(path), {}, {.file = path});
    release.digest = core::Hasher::of(file.bytes);
    if (release.version.isEmpty())
        release.version = release.digest.shortText();
    return release;
}

} // namespace hallmarker::threats
