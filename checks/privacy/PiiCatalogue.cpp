#include "checks/privacy/PiiCatalogue.h"

#include "checks/privacy/PiiAutomaton.h"
#include "checks/privacy/PiiContext.h"

#include <QCoreApplication>
#include <QFile>

#include <yaml-cpp/yaml.h>

#include <optional>

static void initialisePrivacyResources()
{
    Q_INIT_RESOURCE(privacy);
}

namespace hallmarker::checks {

namespace {

core::Error badCatalogue(const QString &file, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("PiiCatalogue", "The list of personal identifiers cannot be used: %1").arg(why), {}, {.file = file});
}

std::optional<PiiEdge> edgeOf(const std::string &name)
{
    if (name == "word")
        return PiiEdge::Word;
    if (name == "digit")
        return PiiEdge::Digit;
    if (name == "alnum")
        return PiiEdge::Alnum;
    if (name == "hyphen")
        return PiiEdge::Hyphen;
    if (name == "plus")
        return PiiEdge::Plus;
    if (name == "none")
        return PiiEdge::None;
    return std::nullopt;
}

std::optional<PiiDetector> detectorOf(const std::string &name)
{
    if (name == "email")
        return PiiDetector::Email;
    if (name == "url")
        return PiiDetector::Url;
    if (name == "ip")
        return PiiDetector::Ip;
    if (name == "phone")
        return PiiDetector::Phone;
    if (name == "iban")
        return PiiDetector::Iban;
    return std::nullopt;
}

} // namespace

PiiCatalogue::PiiCatalogue() = default;
PiiCatalogue::~PiiCatalogue() = default;

core::Result<std::shared_ptr<const PiiCatalogue>> PiiCatalogue::builtIn()
{
    static const core::Result<std::shared_ptr<const PiiCatalogue>> catalogue = []() -> core::Result<std::shared_ptr<const PiiCatalogue>> {
        initialisePrivacyResources();
        QFile file(QStringLiteral(":/privacy/entities.yaml"));
        if (!file.open(QIODevice::ReadOnly))
            return badCatalogue(file.fileName(), QCoreApplication::translate("PiiCatalogue", "it is missing in this program."));
        return fromYaml(file.readAll(), file.fileName());
    }();
    return catalogue;
}

core::Result<std::shared_ptr<const PiiCatalogue>> PiiCatalogue::fromYaml(const QByteArray &yaml, const QString &file)
{
    std::shared_ptr<PiiCatalogue> catalogue(new PiiCatalogue);
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsSequence())
            return badCatalogue(file, QCoreApplication::translate("PiiCatalogue", "a list of entities is expected."));
        for (const YAML::Node &node : root) {
            PiiEntity entity;
            const auto name = node["id"].as<std::string>();
            entity.id = QString::fromStdString(name);
            entity.group = QString::fromStdString(node["group"].as<std::string>(""));
            entity.isPersonal = node["personal"].as<bool>(true);
            entity.score = node["score"].as<float>(0.0F);
            entity.chance = node["chance"].as<float>(0.0F);
            if (node["detector"]) {
                const auto detector = detectorOf(node["detector"].as<std::string>());
                if (!detector)
                    return badCatalogue(file, QCoreApplication::translate("PiiCatalogue", "%1 names an unknown detector.").arg(entity.id));
                entity.detector = *detector;
            }
            if (node["validate"]) {
                entity.rule = piiRule(node["validate"].as<std::string>());
                if (!entity.rule)
                    return badCatalogue(file, QCoreApplication::translate("PiiCatalogue", "%1 names an unknown rule.").arg(entity.id));
            }
            for (const YAML::Node &word : node["context"])
                entity.context.append(QString::fromStdString(word.as<std::string>()));
            for (const YAML::Node &part : node["patterns"]) {
                const auto left = edgeOf(part["left"].as<std::string>("word"));
                const auto right = edgeOf(part["right"].as<std::string>("word"));
                if (!left || !right)
                    return badCatalogue(file, QCoreApplication::translate("PiiCatalogue", "%1 names an unknown edge.").arg(entity.id));
                catalogue->m_patterns.push_back({part["match"].as<std::string>(), part["score"].as<float>(), *left, *right, std::uint16_t(catalogue->m_entities.size())});
            }
            if (catalogue->m_index.contains(entity.id))
                return badCatalogue(file, QCoreApplication::translate("PiiCatalogue", "%1 stands twice.").arg(entity.id));
            catalogue->m_index.insert(entity.id, int(catalogue->m_entities.size()));
            catalogue->m_entities.push_back(std::move(entity));
        }
    } catch (const YAML::Exception &exception) {
        return badCatalogue(file, QString::fromStdString(exception.what()));
    }
    HALLMARKER_ASSIGN(catalogue->m_automaton, PiiAutomaton::of(catalogue->m_patterns));
    catalogue->m_context = std::make_unique<PiiContext>(catalogue->m_entities);
    return std::shared_ptr<const PiiCatalogue>(std::move(catalogue));
}

} // namespace hallmarker::checks
