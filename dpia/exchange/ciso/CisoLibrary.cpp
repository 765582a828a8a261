#include "dpia/exchange/ciso/CisoLibrary.h"

#include "dpia/exchange/ciso/CisoTexts.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace hallmarker::dpia {

namespace {

constexpr int maxNodeDepth = 32; // far more than any framework; what walks the tree calls itself once a level
constexpr core::YamlLimits cisoLimits{.maxBytes = 8LL << 20, .maxDepth = 24, .maxNodes = 400'000};

const QStringList &questionTypes()
{
    static const QStringList types{QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("boolean"), QStringLiteral("unique_choice"), QStringLiteral("multiple_choice"), QStringLiteral("date")};
    return types;
}

/// Checks nodes one by one and links them.
class Linker {
public:
    explicit Linker(CisoLibrary &library) : m_library(library) {}

    core::Result<void> run(const QJsonArray &nodes, const QString &pointer)
    {
        for (qsizetype i = 0; i < nodes.size(); ++i)
            HALLMARKER_TRY(take(nodes.at(i), core::jsonPointer(pointer, i)));
        for (qsizetype i = 0; i < m_library.nodes.size(); ++i) {
            const CisoNode &node = m_library.nodes.at(i);
            if (node.parent.isEmpty()) {
                m_library.tops += i;
                continue;
            }
            const auto parent = m_byUrn.constFind(node.parent);
            if (parent == m_byUrn.constEnd())
                return refuse(core::jsonPointer(node.pointer, QStringLiteral("parent_urn")), CisoTexts::tr("There is no node \"%1\".").arg(node.parent));
            m_library.nodes[*parent].children += i;
        }
        return noCircle();
    }

private:
    core::Error refuse(const QString &pointer, const QString &message) const { return core::Error(core::ErrorKind::Invalid, message, {}, m_library.document.locate(pointer)); }

    core::Result<void> take(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isObject())
            return refuse(pointer, CisoTexts::tr("A node has to be a map."));
        CisoNode node;
        node.body = value.toObject();
        node.pointer = pointer;
        node.urn = node.body.value(QStringLiteral("urn")).toString();
        node.parent = node.body.value(QStringLiteral("parent_urn")).toString();
        node.isAssessable = node.body.value(QStringLiteral("assessable")).toBool();
        if (node.urn.isEmpty())
            return refuse(pointer, CisoTexts::tr("A node has no urn."));
        if (m_byUrn.contains(node.urn))
            return refuse(core::jsonPointer(pointer, QStringLiteral("urn")), CisoTexts::tr("There is a node \"%1\" already.").arg(node.urn));
        HALLMARKER_TRY(takeQuestions(node));
        m_byUrn.insert(node.urn, m_library.nodes.size());
        m_library.nodes.append(node);
        return {};
    }
    core::Result<void> takeQuestions(CisoNode &node)
    {
        const QJsonValue questions = node.body.value(QStringLiteral("questions"));
        const QString at = core::jsonPointer(node.pointer, QStringLiteral("questions"));
        if (questions.isUndefined() || questions.isNull())
            return {};
        if (!questions.isObject())
            return refuse(at, CisoTexts::tr("The questions of a node are a map from their urns."));
        const QJsonObject all = questions.toObject();
        for (auto question = all.begin(); question != all.end(); ++question) {
            const QString pointer = core::jsonPointer(at, question.key());
            CisoQuestion one{question.key(), question.value().toObject(), pointer};
            const QString type = one.body.value(QStringLiteral("type")).toString();
            if (!questionTypes().contains(type))
                return refuse(pointer, CisoTexts::tr("\"%1\" is no type of question: %2.").arg(type, questionTypes().join(QStringLiteral(", "))));
            if (one.body.value(QStringLiteral("text")).toString().trimmed().isEmpty())
                return refuse(pointer, CisoTexts::tr("A question has no text."));
            const bool hasChoices = type == QLatin1String("unique_choice") || type == QLatin1String("multiple_choice");
            const QJsonArray choices = one.body.value(QStringLiteral("choices")).toArray();
            if (hasChoices && choices.isEmpty())
                return refuse(pointer, CisoTexts::tr("A question of this type needs choices."));
            for (qsizetype i = 0; i < choices.size(); ++i)
                if (choices.at(i).toObject().value(QStringLiteral("urn")).toString().isEmpty() || choices.at(i).toObject().value(QStringLiteral("value")).toString().isEmpty())
                    return refuse(core::jsonPointer(core::jsonPointer(pointer, QStringLiteral("choices")), i), CisoTexts::tr("A choice needs a urn and a value."));
            node.questions.append(one);
        }
        // A map of JSON has no order; the file has one.
        const auto place = [this](const CisoQuestion &question) {
            const core::ErrorLocation where = m_library.document.locate(question.pointer);
            return std::pair(where.line, where.column);
        };
        std::stable_sort(node.questions.begin(), node.questions.end(), [&place](const CisoQuestion &a, const CisoQuestion &b) { return place(a) < place(b); });
        return {};
    }
    /// Every node is reached from the top, on a way that is not too long; what is not reached stands in a circle.
    core::Result<void> noCircle() const
    {
        QList<std::pair<qsizetype, int>> open; // with the level that it stands on
        for (const qsizetype top : m_library.tops)
            open.append({top, 1});
        qsizetype reached = 0;
        QList<bool> isReached(m_library.nodes.size(), false);
        while (!open.isEmpty()) {
            const auto [at, depth] = open.takeLast();
            if (depth > maxNodeDepth)
                return refuse(core::jsonPointer(m_library.nodes.at(at).pointer, QStringLiteral("parent_urn")), CisoTexts::tr("Nodes may stand in each other %1 levels deep.").arg(maxNodeDepth));
            isReached[at] = true;
            ++reached;
            for (const qsizetype child : m_library.nodes.at(at).children)
                open.append({child, depth + 1});
        }
        if (reached == m_library.nodes.size())
            return {};
        return refuse(m_library.nodes.at(isReached.indexOf(false)).pointer, CisoTexts::tr("The parents of this node go round in a circle."));
    }

    CisoLibrary &m_library;
    QHash<QString, qsizetype> m_byUrn;
};

} // namespace

core::Result<CisoLibrary> CisoLibrary::read(const QByteArray &bytes, const QString &file)
{
    CisoLibrary library;
    HALLMARKER_ASSIGN(library.document, core::readYaml(bytes, file, cisoLimits));
    library.root = library.document.root().toObject();
    const QJsonObject objects = library.root.value(QStringLiteral("objects")).toObject();
    if (objects.isEmpty() || library.root.value(QStringLiteral("urn")).toString().isEmpty())
        return core::Error(core::ErrorKind::Invalid, CisoTexts::tr("This is not a library of CISO Assistant: it has no urn or no objects."), {}, library.document.locate(QString()));
    const QString pointer = QStringLiteral("/objects/framework");
    library.framework = objects.value(QStringLiteral("framework")).toObject();
    if (library.framework.isEmpty())
        return core::Error(core::ErrorKind::Invalid, CisoTexts::tr("The library has no framework; only a framework has questions."), {}, library.document.locate(QStringLiteral("/objects")));
    const QJsonValue nodes = library.framework.value(QStringLiteral("requirement_nodes"));
    if (!nodes.isArray() || nodes.toArray().isEmpty())
        return core::Error(core::ErrorKind::Invalid, CisoTexts::tr("The framework has no list of requirement_nodes."), {}, library.document.locate(pointer));
    HALLMARKER_TRY(Linker(library).run(nodes.toArray(), core::jsonPointer(pointer, QStringLiteral("requirement_nodes"))));
    return library;
}

core::Result<CisoLibrary> CisoLibrary::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CisoTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return read(file.read(cisoLimits.maxBytes + 1), path);
}

} // namespace hallmarker::dpia
