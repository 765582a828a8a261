#include "lineage/licence/LicenceTable.h"

#include "core/yaml/YamlFields.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

static void initialiseLicenceResources()
{
    Q_INIT_RESOURCE(licences);
}

namespace hallmarker::lineage {

namespace {

struct LicenceTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceTexts)
};

LicenceTerms termsOf(core::YamlFields &fields, const QString &key)
{
    LicenceTerms terms = 0;
    for (const QString &name : fields.texts(key)) {
        const auto term = licenceTermFromName(name);
        if (name == QStringLiteral("all"))
            terms |= allLicenceTerms;
        else if (term)
            terms |= termBit(*term);
        else
            fields.fail(key, LicenceTexts::tr("\"%1\" is no term of a licence. Use one of: %2").arg(name, licenceTermNames().join(QStringLiteral(", "))));
    }
    return terms;
}

LicenceActs actsOf(core::YamlFields &fields, const QString &key, bool mayBeAlways)
{
    LicenceActs acts = 0;
    for (const QString &name : fields.texts(key)) {
        const auto act = licenceActFromName(name);
        if (!act || (*act == LicenceAct::Always && !mayBeAlways))
            fields.fail(key, LicenceTexts::tr("\"%1\" is nothing that a use does. Use one of: commercial, distribute, adapt, serve").arg(name));
        else
            acts |= actBit(*act);
    }
    return acts;
}

} // namespace

core::Result<std::shared_ptr<const LicenceTable>> LicenceTable::load(const QString &userFolder)
{
    initialiseLicenceResources();
    auto table = std::make_shared<LicenceTable>();
    QStringList files;
    for (const QString &name : QDir(QStringLiteral(":/licences")).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        HALLMARKER_TRY(table->addFile(QStringLiteral(":/licences/") + name, true));
    if (!userFolder.isEmpty()) {
        const QDir folder(userFolder);
        if (!folder.exists())
            return core::Error(core::ErrorKind::NotFound, LicenceTexts::tr("The folder of licences does not exist. Check its path."), {}, {.file = userFolder});
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            HALLMARKER_TRY(table->addFile(folder.filePath(name), false));
    }
    HALLMARKER_TRY(table->checkReferences());
    return std::shared_ptr<const LicenceTable>(table);
}

core::Result<void> LicenceTable::addFile(const QString &path, bool isOurs)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYamlFile(path));
    const bool isPolicy = QFileInfo(path).fileName() == QStringLiteral("policy.yaml");
    Q_ASSERT(!isOurs || document.root().isObject());
    return isPolicy ? setPolicy(document) : addLicences(document);
}

core::Result<void> LicenceTable::addLicences(const core::YamlDocument &document)
{
    core::YamlFields top(document, QString());
    top.integer(QStringLiteral("version"), 1, 1);
    const QJsonArray list = top.list(QStringLiteral("licences"));
    HALLMARKER_TRY(top.finish());
    QSet<QString> inFile;
    for (qsizetype i = 0; i < list.size(); ++i) {
        core::YamlFields fields(document, core::jsonPointer(QStringLiteral("/licences"), i));
        Licence licence;
        licence.id = fields.text(QStringLiteral("id"));
        licence.name = fields.text(QStringLiteral("name"), licence.id);
        licence.aliases = fields.texts(QStringLiteral("aliases"), QStringList());
        licence.terms = termsOf(fields, QStringLiteral("terms"));
        licence.shareAlikeUnder = fields.texts(QStringLiteral("share_alike_under"), QStringList());
        licence.incompatibleWith = fields.texts(QStringLiteral("incompatible_with"), QStringList());
        licence.freesResults = fields.boolean(QStringLiteral("frees_results"), false);
        licence.note = fields.text(QStringLiteral("note"), QString());
        licence.source = fields.text(QStringLiteral("source"), QString());
        licence.checked = fields.text(QStringLiteral("checked"), QString());
        if (((licence.terms & shareAlikeTerms) != 0) == licence.shareAlikeUnder.isEmpty())
            fields.fail(QString(), LicenceTexts::tr("A share-alike term needs \"share_alike_under\", and the other way round."));
        for (const QString &name : QStringList(licence.id) + licence.aliases) {
            if (inFile.contains(name.toLower()))
                fields.fail(QStringLiteral("id"), LicenceTexts::tr("\"%1\" is named twice in this file.").arg(name));
            inFile.insert(name.toLower());
        }
        HALLMARKER_TRY(fields.finish());
        const auto known = m_places.constFind(licence.id.toLower());
        const qsizetype place = known != m_places.constEnd() && m_licences.at(*known).id.compare(licence.id, Qt::CaseInsensitive) == 0 ? *known : m_licences.size();
        if (place == m_licences.size())
            m_licences.append(licence);
        else
            m_licences[place] = licence;
        m_places.insert(licence.id.toLower(), place);
        for (const QString &alias : std::as_const(licence.aliases))
            m_places.insert(alias.toLower(), place);
    }
    return {};
}

core::Result<void> LicenceTable::setPolicy(const core::YamlDocument &document)
{
    core::YamlFields top(document, QString());
    top.integer(QStringLiteral("version"), 1, 1);
    m_unknown.clear();
    for (const QString &word : top.texts(QStringLiteral("unknown")))
        m_unknown.insert(word.toLower());
    for (const QString &key : {QStringLiteral("carries"), QStringLiteral("uses"), QStringLiteral("forbids"), QStringLiteral("asks")}) {
        if (!top.has(key))
            top.text(key); // says that it is missing
        top.skip(key);
    }
    HALLMARKER_TRY(top.finish());

    core::YamlFields carries(document, QStringLiteral("/carries"));
    m_carried.fill(0);
    for (const EdgeKind kind : {EdgeKind::Input, EdgeKind::Output, EdgeKind::Derives, EdgeKind::Trains, EdgeKind::Evaluates, EdgeKind::FineTunes, EdgeKind::Distils, EdgeKind::Copies, EdgeKind::Predicts,
                                EdgeKind::Deploys, EdgeKind::Renames, EdgeKind::VersionOf})
        m_carried[std::size_t(kind)] = termsOf(carries, edgeKindName(kind));
    HALLMARKER_TRY(carries.finish());

    m_uses.clear();
    const QJsonObject uses = core::valueAt(document.root(), QStringLiteral("/uses")).toObject();
    core::YamlFields useFields(document, QStringLiteral("/uses"));
    for (const QString &use : uses.keys())
        m_uses.insert(use, actsOf(useFields, use, false));
    HALLMARKER_TRY(useFields.finish());

    const auto readTerms = [&document](const QString &pointer, std::array<LicenceActs, licenceTermCount> &acts, bool mayBeAlways) -> core::Result<void> {
        acts.fill(0);
        core::YamlFields fields(document, pointer);
        for (int i = 0; i < licenceTermCount; ++i) {
            const QString name = licenceTermName(LicenceTerm(i));
            if (fields.has(name))
                acts[std::size_t(i)] = actsOf(fields, name, mayBeAlways);
        }
        return fields.finish();
    };
    HALLMARKER_TRY(readTerms(QStringLiteral("/forbids"), m_forbids, false));
    return readTerms(QStringLiteral("/asks"), m_asks, true);
}

/// A licence that another one names must be there: a slip of the pen would silently allow or forbid.
core::Result<void> LicenceTable::checkReferences() const
{
    for (const Licence &licence : m_licences) {
        for (const QString &name : licence.shareAlikeUnder + licence.incompatibleWith) {
            const Licence *other = find(name);
            if (!other || other->id != name)
                return core::Error(core::ErrorKind::Invalid, LicenceTexts::tr("The licence \"%1\" names \"%2\", which is no id in the table of licences. Add it or correct the name.").arg(licence.id, name));
        }
    }
    return {};
}

const Licence *LicenceTable::find(const QString &name) const
{
    const auto it = m_places.constFind(name.toLower());
    return it == m_places.constEnd() ? nullptr : &m_licences.at(*it);
}

QStringList LicenceTable::uses() const
{
    QStringList names = m_uses.keys();
    names.sort();
    return names;
}

std::optional<LicenceActs> LicenceTable::acts(const QString &use) const
{
    const auto it = m_uses.constFind(use);
    return it == m_uses.constEnd() ? std::nullopt : std::optional(*it);
}

bool LicenceTable::forbids(LicenceTerm term, LicenceActs acts) const
{
    const LicenceActs needed = m_forbids[std::size_t(term)];
    return needed != 0 && (acts & needed) == needed;
}

bool LicenceTable::asks(LicenceTerm term, LicenceActs acts) const
{
    return m_asks[std::size_t(term)] & (acts | actBit(LicenceAct::Always));
}

} // namespace hallmarker::lineage
