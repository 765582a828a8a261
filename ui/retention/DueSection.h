#pragma once

#include "ui/retention/RetentionContents.h"
#include "ui/shell/Page.h"

class QComboBox;

namespace hallmarker::ui {

class DueStrip;
class FormPanel;
class ListSection;

/// What is due: calendar, list, the chosen asset, and the forms about it.
class DueSection final : public QWidget {
    Q_OBJECT
public:
    explicit DueSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const RetentionContents> &contents);
    void open(const QString &asset);
    ListSection &list() const { return *m_list; }
    /// Opens a form again with what was typed into it.
    bool restoreDraft(const QString &formId, const QJsonObject &typed);

Q_SIGNALS:
    void written();

private:
    void fill();
    void showAsset(const QString &asset);
    void showForm(FormPanel *form, const QString &title, const QString &formId);
    FormPanel *decide();
    FormPanel *editProfile();
    FormPanel *placeHold();
    const inventory::DueItem *chosen() const;

    PageServices &m_services;
    ListSection *m_list;
    DueStrip *m_strip;
    QComboBox *m_show;
    std::shared_ptr<const RetentionContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
