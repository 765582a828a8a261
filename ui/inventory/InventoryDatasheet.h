#pragma once

#include "ui/shell/Page.h"

#include <QPointer>

class QStackedLayout;

namespace hallmarker::ui {

class DatasheetExport;
class DatasheetForm;

/// The datasheet of a dataset, which stands in the place of the list as long as somebody answers it.
class InventoryDatasheet final : public QObject {
    Q_OBJECT
public:
    InventoryDatasheet(Page &page, QStackedLayout &stack, QWidget &list, DatasheetExport &exporter);

    bool isOpen() const { return m_form != nullptr; }
    QString name() const;
    /// Of a dataset (its newest version) or a version of one.
    void open(const QString &record);
    /// Goes on with what was typed before the last end.
    void putBack(const QJsonObject &draft);
    void refresh();
    void commitFocused();
    void close();

Q_SIGNALS:
    /// The form came, went, or has its name.
    void changed();

private:
    Page &m_page;
    QStackedLayout &m_stack;
    QWidget &m_list;
    DatasheetExport &m_exporter;
    QPointer<DatasheetForm> m_form;
};

} // namespace hallmarker::ui
