#include "ui/threats/PropertyPane.h"

#include "core/drawing/SafeText.h"
#include "threats/diagram/KindWords.h"
#include "threats/model/Crossings.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/threats/AttributeFields.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/GrantList.h"
#include "ui/threats/PropertyFields.h"
#include "ui/threats/ThreatDocument.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

using namespace threats;

namespace {

ChoiceListModel::Choices kindChoices()
{
    ChoiceListModel::Choices choices{{QString(), PropertyPane::tr("Not said")}};
    for (const ElementKind &kind : elementKinds())
        choices.append({kind.id, PropertyPane::tr("%1: %2", "stage of machine learning and kind of element").arg(kindLayerWord(kind.layer), elementKindWord(kind.id))});
    return choices;
}

ChoiceListModel::Choices truthChoices()
{
    return {{QString(), PropertyPane::tr("Not answered")}, {QStringLiteral("yes"), PropertyPane::tr("Yes")}, {QStringLiteral("no"), PropertyPane::tr("No")}};
}

QString truthId(Truth truth)
{
    return truth == Truth::Unknown ? QString() : truth == Truth::Yes ? QStringLiteral("yes") : QStringLiteral("no");
}

Truth truthFrom(const QString &id)
{
    return id.isEmpty() ? Truth::Unknown : truthOf(id == QLatin1String("yes"));
}

template <typename T>
T *itemOf(QList<T> &items, const QString &key)
{
    for (T &item : items)
        if (item.key == key)
            return &item;
    return nullptr;
}

} // namespace

PropertyPane::PropertyPane(ThreatDocument &document, QWidget *parent) : QScrollArea(parent), m_document(document)
{
    setObjectName(QStringLiteral("threats.properties"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_document, &ThreatDocument::changed, this, &PropertyPane::refreshSoon);
    connect(&m_document, &ThreatDocument::opened, this, [this] { show({}); });
}

void PropertyPane::refreshSoon()
{
    // Not within the signal of a field that would be deleted by it.
    QTimer::singleShot(0, this, [this] {
        if (m_document.isOpen() && (shownValue() != m_shown || (m_keys.size() == 1 && m_questions && m_questions(m_keys.first()) != m_asked)))
            rebuild();
    });
}

QJsonObject PropertyPane::shownValue() const
{
    const ThreatModel &model = m_document.model();
    if (m_keys.size() != 1)
        return {{QStringLiteral("count"), m_keys.size()}, {QStringLiteral("title"), model.title}, {QStringLiteral("description"), model.description}, {QStringLiteral("owner"), model.owner}, {QStringLiteral("reviewer"), model.reviewer}, {QStringLiteral("sprints"), model.sprints.size()}};
    const QString key = m_keys.first();
    if (const Element *element = model.element(key))
        return element->toJson();
    if (const Flow *flow = model.flow(key)) {
        QJsonObject json = flow->toJson();
        json.insert(QStringLiteral("crosses"), QJsonArray::fromStringList(Crossings(model).of(key)));
        return json;
    }
    if (const Boundary *boundary = model.boundary(key))
        return boundary->toJson();
    if (const DataAsset *asset = model.asset(key))
        return asset->toJson();
    QJsonObject json;
    if (const Person *person = model.person(key))
        json = person->toJson();
    for (const Grant &grant : model.grants)
        if (grant.person == key)
            json.insert(QStringLiteral("grant ") + grant.key, grant.toJson());
    for (const Note &note : model.notes)
        if (note.key == key)
            json = note.toJson();
    return json;
}

void PropertyPane::show(const QStringList &keys)
{
    if (keys == m_keys && widget() != nullptr && shownValue() == m_shown)
        return;
    const bool isOther = keys != m_keys;
    m_keys = keys;
    rebuild();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void PropertyPane::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    m_isEditable = isEditable;
    if (m_document.isOpen())
        rebuild();
}

bool PropertyPane::isTyping() const
{
    const QWidget *content = widget();
    if (content == nullptr)
        return false;
    for (const auto *line : content->findChildren<QLineEdit *>())
        if (line->isModified())
            return true;
    for (const auto *text : content->findChildren<QPlainTextEdit *>())
        if (text->document()->isModified())
            return true;
    return false;
}

void PropertyPane::focusName()
{
    if (auto *line = findChild<QLineEdit *>(QStringLiteral("threats.name"))) {
        line->setFocus(Qt::OtherFocusReason);
        line->selectAll();
    }
}

void PropertyPane::rebuild()
{
    m_shown = shownValue();
    m_asked.clear();
    // The field that has the keyboard is found again by its name.
    QWidget *focused = widget() != nullptr ? widget()->focusWidget() : nullptr;
    const QString focusedName = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    const ThreatModel &model = m_document.model();
    if (m_keys.isEmpty()) {
        setAccessibleName(tr("The threat model"));
    }
    const QString key = m_keys.value(0);
    QWidget *before = takeWidget();
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget turns it on
    const auto noteOf = [&]() -> const Note * {
        for (const Note &note : model.notes)
            if (note.key == key)
                return &note;
        return nullptr;
    };
    if (m_keys.size() > 1)
        showSeveral(column);
    else if (const Element *element = model.element(key))
        showElement(*element, column);
    else if (const Flow *flow = model.flow(key))
        showFlow(*flow, column);
    else if (const Boundary *boundary = model.boundary(key))
        showBoundary(*boundary, column);
    else if (const DataAsset *asset = model.asset(key))
        showAsset(*asset, column);
    else if (const Person *person = model.person(key))
        showPerson(*person, column);
    else if (const Note *note = noteOf())
        showNote(*note, column);
    else
        showModel(column);
    column->addStretch(1);
    content->show();
    if (before != nullptr) {
        before->hide();
        before->deleteLater();
    }
    tabInLayoutOrder(content);
    verticalScrollBar()->setValue(scrolled);
    if (!focusedName.isEmpty()) {
        if (auto *again = content->findChild<QWidget *>(focusedName))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void PropertyPane::showModel(QVBoxLayout *column)
{
    const ThreatModel &model = m_document.model();
    PropertyFields fields(widget(), column, m_isEditable);
    const auto set = [this](const QString &text, QString ThreatModel::*member) {
        return [this, text, member](const QString &value) {
            m_document.edit(text, [&](ThreatModel &changed, ModelLayout &) { changed.*member = value; });
        };
    };
    fields.addHeading(tr("The threat model"));
    fields.addLine(QStringLiteral("name"), tr("Title"), model.title, [this](const QString &value) {
        if (!value.isEmpty())
            m_document.edit(tr("Rename to %1").arg(value), [&](ThreatModel &changed, ModelLayout &) { changed.title = value; });
    });
    fields.addParagraph(QStringLiteral("description"), tr("What it covers"), model.description, set(tr("Describe the model"), &ThreatModel::description));
    fields.addLine(QStringLiteral("owner"), tr("Owner"), model.owner, set(tr("Set the owner"), &ThreatModel::owner));
    fields.addLine(QStringLiteral("reviewer"), tr("Reviewer"), model.reviewer, set(tr("Set the reviewer"), &ThreatModel::reviewer));
    fields.addText(tr("Choose something in the diagram or in the outline to see and change what is known about it."));
}

void PropertyPane::showElement(const Element &element, QVBoxLayout *column)
{
    const QString key = element.key;
    PropertyFields fields(widget(), column, m_isEditable);
    const auto change = [this, key](const QString &text, auto fn) {
        m_document.edit(text, [&](ThreatModel &model, ModelLayout &) {
            if (Element *changed = model.element(key))
                fn(*changed);
        });
    };
    fields.addLine(QStringLiteral("name"), tr("Name"), element.name, [change](const QString &value) { change(tr("Rename to %1").arg(value), [&](Element &changed) { changed.name = value; }); });
    fields.addChoice(QStringLiteral("kind"), tr("Kind"), kindChoices(), element.kind, [change](const QString &value) { change(tr("Change the kind"), [&](Element &changed) { changed.setKind(value); }); });
    if (const QString described = m_describe ? m_describe(element.kind) : QString(); !described.isEmpty())
        fields.addText(described);
    if (elementKind(element.kind) == nullptr) {
        ChoiceListModel::Choices shapes;
        for (int i = 0; i < 3; ++i)
            shapes.append({dfdShapeNames().at(i), dfdShapeWord(static_cast<DfdShape>(i))});
        fields.addChoice(QStringLiteral("shape"), tr("Drawn as"), shapes, dfdShapeNames().at(static_cast<int>(element.shape)), [change](const QString &value) { change(tr("Change the shape"), [&](Element &changed) { changed.shape = static_cast<DfdShape>(dfdShapeNames().indexOf(value)); }); });
    }
    QStringList people;
    ChoiceListModel::Choices assets;
    for (const Person &person : m_document.model().people)
        people += person.name;
    for (const DataAsset &asset : m_document.model().assets)
        assets.append({asset.key, core::safeText(asset.name)});
    const Person *owner = m_document.model().person(element.owner);
    fields.addEditableChoice(QStringLiteral("owner"), tr("Owner"), people, owner != nullptr ? owner->name : element.owner, [this, change](const QString &value) {
        QString id = value;
        for (const Person &person : m_document.model().people)
            if (person.name == value)
                id = person.key;
        change(tr("Set the owner"), [&](Element &changed) { changed.owner = id; });
    });
    fields.addParagraph(QStringLiteral("description"), tr("Description"), element.description, [change](const QString &value) { change(tr("Describe an element"), [&](Element &changed) { changed.description = value; }); });
    fields.addPicks(QStringLiteral("stores"), tr("Data that it stores"), assets, element.stores, [change](const QStringList &value) { change(tr("Say what is stored"), [&](Element &changed) { changed.stores = value; }); });
    fields.addPicks(QStringLiteral("processes"), tr("Data that it processes"), assets, element.processes, [change](const QStringList &value) { change(tr("Say what is processed"), [&](Element &changed) { changed.processes = value; }); });
    if (m_questions) {
        m_asked = m_questions(key);
        if (!m_asked.isEmpty()) {
            auto *attributes = new AttributeFields(m_asked, element.attributes, widget());
            attributes->setEnabled(m_isEditable);
            fields.addWidget(attributes);
            connect(attributes, &AttributeFields::answered, this, [change](const QString &name, const QJsonValue &value) { change(tr("Answer: %1").arg(AttributeFields::wordsOf(name)), [&](Element &changed) { changed.attributes.set(name, value); }); });
        }
    }
    fields.addCheck(QStringLiteral("outOfScope"), tr("Out of scope"), element.isOutOfScope, [change](bool value) { change(value ? tr("Take out of scope") : tr("Put into scope"), [&](Element &changed) { changed.isOutOfScope = value; }); });
    if (element.isOutOfScope)
        fields.addLine(QStringLiteral("outOfScopeReason"), tr("Why it is out of scope"), element.outOfScopeReason, [change](const QString &value) { change(tr("Say why it is out of scope"), [&](Element &changed) { changed.outOfScopeReason = value; }); });
}

void PropertyPane::showFlow(const Flow &flow, QVBoxLayout *column)
{
    const QString key = flow.key;
    const ThreatModel &model = m_document.model();
    PropertyFields fields(widget(), column, m_isEditable);
    const auto change = [this, key](const QString &text, auto fn, bool isDrawing = false) {
        m_document.edit(
            text,
            [&](ThreatModel &changedModel, ModelLayout &) {
                if (Flow *changed = changedModel.flow(key))
                    fn(*changed);
            },
            isDrawing);
    };
    fields.addLine(QStringLiteral("name"), tr("Name"), flow.name, [change](const QString &value) { change(tr("Rename to %1").arg(value), [&](Flow &changed) { changed.name = value; }); });
    ChoiceListModel::Choices elements;
    for (const Element &element : model.elements)
        elements.append({element.key, core::safeText(element.name)});
    fields.addChoice(QStringLiteral("from"), tr("From"), elements, flow.from, [change](const QString &value) { change(tr("Change where a flow begins"), [&](Flow &changed) { changed.from = value; }, true); });
    fields.addChoice(QStringLiteral("to"), tr("To"), elements, flow.to, [change](const QString &value) { change(tr("Change where a flow ends"), [&](Flow &changed) { changed.to = value; }, true); });
    fields.addCheck(QStringLiteral("bidirectional"), tr("In both directions"), flow.isBidirectional, [change](bool value) { change(tr("Change the direction"), [&](Flow &changed) { changed.isBidirectional = value; }); });
    fields.addEditableChoice(QStringLiteral("protocol"), tr("Protocol"), {QStringLiteral("https"), QStringLiteral("grpc"), QStringLiteral("s3"), QStringLiteral("sql"), QStringLiteral("kafka"), QStringLiteral("ssh"), QStringLiteral("file")}, flow.protocol, [change](const QString &value) { change(tr("Set the protocol"), [&](Flow &changed) { changed.protocol = value; }); });
    QStringList crossed;
    for (const QString &boundary : Crossings(model).of(key))
        crossed += DiagramVerbs::nameOf(model, boundary);
    fields.addText(crossed.isEmpty() ? tr("Crosses no trust boundary.") : tr("Crosses: %1. The drawing says so; nobody types it.").arg(crossed.join(QStringLiteral(", "))));
    ChoiceListModel::Choices assets;
    for (const DataAsset &asset : model.assets)
        assets.append({asset.key, core::safeText(asset.name)});
    fields.addPicks(QStringLiteral("sent"), tr("Data that is sent"), assets, flow.sent, [change](const QStringList &value) { change(tr("Say what is sent"), [&](Flow &changed) { changed.sent = value; }); });
    fields.addPicks(QStringLiteral("received"), tr("Data that comes back"), assets, flow.received, [change](const QStringList &value) { change(tr("Say what comes back"), [&](Flow &changed) { changed.received = value; }); });
    if (m_questions) {
        m_asked = m_questions(key);
        if (!m_asked.isEmpty()) {
            Attributes answers = flow.attributes;
            if (flow.carries)
                answers.set(QStringLiteral("carries"), QJsonArray::fromStringList(*flow.carries));
            auto *attributes = new AttributeFields(m_asked, answers, widget());
            attributes->setEnabled(m_isEditable);
            fields.addWidget(attributes);
            connect(attributes, &AttributeFields::answered, this, [change](const QString &name, const QJsonValue &value) {
                change(tr("Answer: %1").arg(AttributeFields::wordsOf(name)), [&](Flow &changed) {
                    if (name != QLatin1String("carries")) {
                        changed.attributes.set(name, value);
                        return;
                    }
                    QStringList words;
                    for (const QJsonValue &word : value.toArray())
                        words += word.toString();
                    changed.carries = value.isUndefined() ? std::nullopt : std::optional(words);
                });
            });
        }
    }
    fields.addParagraph(QStringLiteral("description"), tr("Description"), flow.description, [change](const QString &value) { change(tr("Describe a flow"), [&](Flow &changed) { changed.description = value; }); });
    fields.addCheck(QStringLiteral("outOfScope"), tr("Out of scope"), flow.isOutOfScope, [change](bool value) { change(value ? tr("Take out of scope") : tr("Put into scope"), [&](Flow &changed) { changed.isOutOfScope = value; }); });
    if (flow.isOutOfScope)
        fields.addLine(QStringLiteral("outOfScopeReason"), tr("Why it is out of scope"), flow.outOfScopeReason, [change](const QString &value) { change(tr("Say why it is out of scope"), [&](Flow &changed) { changed.outOfScopeReason = value; }); });
}

void PropertyPane::showBoundary(const Boundary &boundary, QVBoxLayout *column)
{
    const QString key = boundary.key;
    PropertyFields fields(widget(), column, m_isEditable);
    const auto change = [this, key](const QString &text, auto fn) {
        m_document.edit(text, [&](ThreatModel &model, ModelLayout &) {
            if (Boundary *changed = model.boundary(key))
                fn(*changed);
        });
    };
    fields.addLine(QStringLiteral("name"), tr("Name"), boundary.name, [change](const QString &value) { change(tr("Rename to %1").arg(value), [&](Boundary &changed) { changed.name = value; }); });
    ChoiceListModel::Choices kinds{{QString(), tr("Not said")}};
    for (const QString &kind : boundaryKinds())
        kinds.append({kind, boundaryKindWord(kind)});
    fields.addChoice(QStringLiteral("kind"), tr("What changes here"), kinds, boundary.kind, [change](const QString &value) { change(tr("Change the kind"), [&](Boundary &changed) { changed.kind = value; }); });
    fields.addLine(QStringLiteral("owner"), tr("Owner"), boundary.owner, [change](const QString &value) { change(tr("Set the owner"), [&](Boundary &changed) { changed.owner = value; }); });
    fields.addParagraph(QStringLiteral("description"), tr("Description"), boundary.description, [change](const QString &value) { change(tr("Describe a boundary"), [&](Boundary &changed) { changed.description = value; }); });
    QStringList inside;
    for (const QString &element : boundary.contains)
        inside += DiagramVerbs::nameOf(m_document.model(), element);
    if (boundary.form == BoundaryForm::Box)
        fields.addText(inside.isEmpty() ? tr("Nothing lies directly inside. Move elements into the box.") : tr("Directly inside: %1.").arg(inside.join(QStringLiteral(", "))));
    QStringList crossing;
    const Crossings crossings(m_document.model());
    for (const Flow &flow : m_document.model().flows)
        if (crossings.of(flow.key).contains(key))
            crossing += DiagramVerbs::nameOf(m_document.model(), flow.key);
    fields.addText(crossing.isEmpty() ? tr("No flow crosses it.") : tr("Flows that cross it: %1.").arg(crossing.join(QStringLiteral(", "))));
}

void PropertyPane::showAsset(const DataAsset &asset, QVBoxLayout *column)
{
    const QString key = asset.key;
    PropertyFields fields(widget(), column, m_isEditable);
    const auto change = [this, key](const QString &text, auto fn) {
        m_document.edit(text, [&](ThreatModel &model, ModelLayout &) {
            if (DataAsset *changed = itemOf(model.assets, key))
                fn(*changed);
        });
    };
    fields.addLine(QStringLiteral("name"), tr("Name"), asset.name, [change](const QString &value) { change(tr("Rename to %1").arg(value), [&](DataAsset &changed) { changed.name = value; }); });
    fields.addChoice(QStringLiteral("dataClass"), tr("Classification"), {{QString(), tr("Not said")}, {QStringLiteral("public"), tr("Public")}, {QStringLiteral("internal"), tr("Internal")}, {QStringLiteral("confidential"), tr("Confidential")}, {QStringLiteral("special"), tr("Special")}}, asset.dataClass,
                     [change](const QString &value) { change(tr("Classify data"), [&](DataAsset &changed) { changed.dataClass = value; }); });
    fields.addChoice(QStringLiteral("personal"), tr("Personal data"), truthChoices(), truthId(asset.isPersonal), [change](const QString &value) { change(tr("Say whether data is personal"), [&](DataAsset &changed) { changed.isPersonal = truthFrom(value); }); });
    fields.addChoice(QStringLiteral("special"), tr("Special category (Art. 9)"), truthChoices(), truthId(asset.isSpecial), [change](const QString &value) { change(tr("Say whether data is of a special category"), [&](DataAsset &changed) { changed.isSpecial = truthFrom(value); }); });
    fields.addLine(QStringLiteral("owner"), tr("Owner"), asset.owner, [change](const QString &value) { change(tr("Set the owner"), [&](DataAsset &changed) { changed.owner = value; }); });
    fields.addLine(QStringLiteral("source"), tr("Where it comes from"), asset.source, [change](const QString &value) { change(tr("Say where data comes from"), [&](DataAsset &changed) { changed.source = value; }); });
    fields.addParagraph(QStringLiteral("description"), tr("Description"), asset.description, [change](const QString &value) { change(tr("Describe data"), [&](DataAsset &changed) { changed.description = value; }); });
}

void PropertyPane::showPerson(const Person &person, QVBoxLayout *column)
{
    const QString key = person.key;
    PropertyFields fields(widget(), column, m_isEditable);
    const auto change = [this, key](const QString &text, auto fn) {
        m_document.edit(text, [&](ThreatModel &model, ModelLayout &) {
            if (Person *changed = itemOf(model.people, key))
                fn(*changed);
        });
    };
    fields.addLine(QStringLiteral("name"), tr("Name"), person.name, [change](const QString &value) { change(tr("Rename to %1").arg(value), [&](Person &changed) { changed.name = value; }); });
    fields.addEditableChoice(QStringLiteral("role"), tr("Role"), {tr("data scientist"), tr("engineer"), tr("administrator"), tr("reviewer"), tr("contractor")}, person.role, [change](const QString &value) { change(tr("Set the role"), [&](Person &changed) { changed.role = value; }); });
    fields.addChoice(QStringLiteral("external"), tr("From outside of the organisation"), truthChoices(), truthId(person.isExternal), [change](const QString &value) { change(tr("Say whether somebody is external"), [&](Person &changed) { changed.isExternal = truthFrom(value); }); });
    fields.addParagraph(QStringLiteral("description"), tr("Description"), person.description, [change](const QString &value) { change(tr("Describe a person"), [&](Person &changed) { changed.description = value; }); });
    auto *grants = new GrantList(m_document, key, widget());
    grants->setEnabled(m_isEditable);
    fields.addWidget(grants);
}

void PropertyPane::showNote(const Note &note, QVBoxLayout *column)
{
    PropertyFields fields(widget(), column, m_isEditable);
    fields.addParagraph(QStringLiteral("name"), tr("Text of the note"), note.text, [this, key = note.key](const QString &value) {
        m_document.edit(tr("Change a note"), [&](ThreatModel &model, ModelLayout &) {
            if (Note *changed = itemOf(model.notes, key))
                changed->text = value;
        });
    });
}

void PropertyPane::showSeveral(QVBoxLayout *column)
{
    PropertyFields fields(widget(), column, m_isEditable);
    fields.addHeading(tr("%n thing(s) chosen", nullptr, static_cast<int>(m_keys.size())));
    QStringList names;
    for (const QString &key : m_keys.mid(0, 30))
        names += DiagramVerbs::nameOf(m_document.model(), key);
    if (m_keys.size() > 30)
        names += tr("and %n more", nullptr, static_cast<int>(m_keys.size() - 30));
    fields.addText(names.join(QStringLiteral("\n")));
}

} // namespace hallmarker::ui
