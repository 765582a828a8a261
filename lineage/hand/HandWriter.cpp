#include "lineage/hand/HandWriter.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/store/LineageWriter.h"

namespace hallmarker::lineage {

namespace {

/// The facts of one drawing; the same ones again when it is taken back.
class HandFacts {
public:
    HandFacts(FactWriter &writer, const HandEntry &entry, const QJsonObject &takenBack) : m_writer(writer), m_entry(entry), m_takenBack(takenBack)
    {
        std::visit([this](const auto &one) { add(one); }, entry.drawing);
    }

private:
    NodeIndex node(const NodeKey &key) { return m_writer.node(key.kind, key.space, key.name); }
    QJsonObject detail() const { return {{QStringLiteral("by"), m_entry.by}, {QStringLiteral("drawing"), m_entry.id}}; }
    void mark(NodeIndex index, QJsonObject said)
    {
        said.insert(QStringLiteral("by"), m_entry.by);
        said.insert(QStringLiteral("at"), core::instantText(m_entry.atMs));
        if (!m_takenBack.isEmpty())
            said.insert(QStringLiteral("taken_back"), m_takenBack);
        m_writer.attribute(index, (std::string(HandBook::markPrefix) + m_entry.id.toStdString()).c_str(), said);
    }
    /// A column hangs on its dataset, as importers tell it.
    void addOwner(const NodeKey &key)
    {
        if (key.kind == NodeKind::Field)
            m_writer.edge(m_writer.node(NodeKind::Dataset, key.space, key.name.section(QLatin1Char(fieldSeparator), 0, 0)), node(key), EdgeKind::HasField, Transform::Unknown, none, detail());
    }
    static QJsonObject noted(QJsonObject json, const QString &note)
    {
        if (!note.isEmpty())
            json.insert(QStringLiteral("note"), note);
        return json;
    }
    void add(const HandNode &drawn)
    {
        mark(node(drawn.key), noted({}, drawn.note));
        addOwner(drawn.key);
    }
    void add(const HandEdge &drawn)
    {
        QJsonObject said = noted(detail(), drawn.note);
        if (drawn.kind == EdgeKind::HasField)
            said.insert(QStringLiteral("main"), true);
        m_writer.edge(node(drawn.from), node(drawn.to), drawn.kind, drawn.transform, none, said);
        m_writer.facts().edges.back().isMasked = drawn.isMasked;
        addOwner(drawn.from);
        addOwner(drawn.to);
    }
    void add(const HandCopy &drawn)
    {
        QJsonObject said = detail();
        said.insert(QStringLiteral("copy"), true);
        m_writer.edge(node(drawn.source), node(drawn.key()), EdgeKind::Copies, Transform::Identity, none, said);
        mark(node(drawn.key()), noted({{QStringLiteral("copy"), drawn.place.toJson()}}, drawn.note));
    }

    FactWriter &m_writer;
    const HandEntry &m_entry;
    QJsonObject m_takenBack;
};

QJsonObject deedOf(const QString &author, qint64 nowMs)
{
    return {{QStringLiteral("producer"), QStringLiteral("by hand")}, {QStringLiteral("author"), author}, {QStringLiteral("at"), core::instantText(nowMs)}};
}

} // namespace

core::Result<HandEntry> HandWriter::draw(const HandDrawing &drawing)
{
    HALLMARKER_TRY(check(drawing));
    HandEntry entry;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("lineage.drawn"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        entry = {transaction.newId(QStringLiteral("drawing")), m_workspace.actor().name, transaction.nowMs(), drawing};
        QJsonObject deed = deedOf(entry.by, entry.atMs);
        deed.insert(QStringLiteral("id"), entry.id);
        deed.insert(QStringLiteral("draw"), jsonOf(drawing));
        LineageFacts facts;
        FactWriter writer(facts);
        writer.beginEvent(core::CanonicalJson::of(deed), entry.atMs);
        const HandFacts told(writer, entry, {});
        HALLMARKER_TRY(LineageWriter::write(transaction, facts, QString::fromLatin1(HandBook::format)));
        return {};
    }));
    return entry;
}

core::Result<void> HandWriter::takeBack(const HandEntry &entry)
{
    return m_workspace.write(QStringLiteral("lineage.taken-back"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        const QString author = m_workspace.actor().name;
        QJsonObject deed = deedOf(author, transaction.nowMs());
        deed.insert(QStringLiteral("id"), transaction.newId(QStringLiteral("deed")));
        deed.insert(QStringLiteral("take_back"), entry.id);
        LineageFacts facts;
        FactWriter writer(facts);
        // Of two values the later one holds, whatever the clock did in between.
        writer.beginEvent(core::CanonicalJson::of(deed), std::max(transaction.nowMs(), entry.atMs + 1));
        const HandFacts told(writer, entry, {{QStringLiteral("by"), author}, {QStringLiteral("at"), core::instantText(transaction.nowMs())}});
        return LineageWriter::takeBack(transaction, facts, QString::fromLatin1(HandBook::format));
    });
}

} // namespace hallmarker::lineage
