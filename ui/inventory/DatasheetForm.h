#pragma once

#include "core/check/CheckRegistry.h"
#include "inventory/datasheet/DatasheetView.h"
#include "ui/shell/Page.h"

#include <functional>

class QPushButton;
class QScrollArea;

namespace hallmarker::ui {

class DatasheetAnswerField;
class FormColumn;
class InlineMessage;
class PageHeader;

/// The datasheet of a dataset version: what is known of itself, and room for the answers of people. It stands in the place
/// of the list. An answer is stored when one leaves it; typing is kept as a draft meanwhile.
class DatasheetForm final : public QWidget {
    Q_OBJECT
public:
    /// What a sheet is drawn from lies in several rooms; the program hands it in.
    using Read = std::function<core::Result<inventory::DatasheetView>(core::Workspace &, const core::CheckRegistry *, const QString &record)>;
    static void setReader(const Read &read);

    DatasheetForm(Page &page, const QString &record, QWidget *parent);

    QString name() const { return m_name; }
    /// What was typed before the last end, to be stored again.
    void putBack(const QJsonObject &draft);
    static bool isDatasheet(const QJsonObject &draft);
    void refresh();
    void commitFocused();

Q_SIGNALS:
    void closed();
    void named();
    void exportRequested(const QString &record, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void show(const inventory::DatasheetView &view);
    void store(DatasheetAnswerField *field);
    void keepDraft();
    void cite();
    QString draftId() const;

    Page &m_page;
    QString m_record;
    QString m_name;
    core::DatasetVersionId m_version;
    PageHeader *m_header;
    InlineMessage *m_message;
    InlineMessage *m_warnings;
    QPushButton *m_cite;
    QScrollArea *m_scroll;
    FormColumn *m_form;
    QList<DatasheetAnswerField *> m_fields;
    QJsonObject m_draft; ///< to be put in when the sheet has come
};

} // namespace hallmarker::ui
