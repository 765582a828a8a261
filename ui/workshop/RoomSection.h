#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/Page.h"
#include "ui/workshop/WorkshopContents.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// A part of the room: it shows what was read and writes by itself.
class RoomSection : public QWidget {
    Q_OBJECT
public:
    explicit RoomSection(PageServices &services, QWidget *parent = nullptr) : QWidget(parent), m_services(services), m_contents(std::make_shared<WorkshopContents>()) {}

    virtual QList<Command> commands() = 0;
    virtual void ready() = 0;
    void show(const std::shared_ptr<const WorkshopContents> &contents)
    {
        m_contents = contents;
        if (m_contents->isOpen())
            showRoom();
    }
    /// Where the filter and the keyboard go; null: it has no list.
    virtual ListSection *list() const { return nullptr; }
    /// Opens the form that a draft belongs to, "kind/id"; null: it is none of this section.
    virtual FormPanel *openForm(const QString &kind, const QString &id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return nullptr;
    }

Q_SIGNALS:
    void written();

protected:
    virtual void showRoom() = 0;
    const threats::LoadedWorkshop &room() const { return *m_contents->room; }
    QString workshopId() const { return m_contents->isOpen() ? m_contents->room->workshop.head.id : QString(); }
    QString who() const { return m_contents->who; }
    bool mayNow(threats::WorkshopRight right) const { return !m_services.session.isReadOnly() && m_contents->mayNow(right); }

    /// Shows a form beside the list, keeps what is typed, and closes it when `work` has done what it asks for.
    /// make: FormPanel *(); work: Result<T>(core::Workspace &), made by `order` from the form when it is submitted.
    template <typename Order>
    FormPanel *offer(ListSection *list, const QString &title, const QString &formId, FormPanel *form, Order order)
    {
        return offer(list, title, formId, form, std::move(order), [](const auto &) {});
    }
    /// then: void(const T &), after the form is closed.
    template <typename Order, typename Then>
    FormPanel *offer(ListSection *list, const QString &title, const QString &formId, FormPanel *form, Order order, Then then);

    PageServices &m_services;
    std::shared_ptr<const WorkshopContents> m_contents; ///< never null
};

} // namespace hallmarker::ui

#include "ui/kit/FormPanel.h"
#include "ui/kit/ListSection.h"

namespace hallmarker::ui {

template <typename Order, typename Then>
FormPanel *RoomSection::offer(ListSection *list, const QString &title, const QString &formId, FormPanel *form, Order order, Then then)
{
    const QString draftId = workshopId() + QLatin1Char('/') + formId;
    list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("workshop"), draftId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, list, form, draftId, order, then] {
        runForForm(m_services.session, form, order(), [this, list, draftId, then](const auto &made) {
            discardDraft(m_services, QStringLiteral("workshop"), draftId);
            list->closePanel();
            Q_EMIT written();
            then(made);
        });
    });
    return form;
}

} // namespace hallmarker::ui
