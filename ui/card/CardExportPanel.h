#pragma once

#include "ui/card/CardExporter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hallmarker::ui {

class InlineMessage;

/// Chooses a format, says what it is for, and tells after the export what the format could not hold.
class CardExportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CardExportPanel(QWidget *parent = nullptr);

    CardExporter::Format format() const;
    void setBusy(bool isBusy);
    /// Where the file is and the loss report, one line for each thing.
    void showResult(const QString &path, const QJsonObject &made);
    void showError(const core::Error &error);
    QWidget *initialFocus() const;

Q_SIGNALS:
    void exportRequested(const hallmarker::ui::CardExporter::Format &format);
    void closeRequested();

private:
    QComboBox *m_format;
    QComboBox *m_language;
    QLabel *m_purpose;
    QPushButton *m_save;
    InlineMessage *m_message;
    QLabel *m_losses;
    QScrollArea *m_lossArea;
};

} // namespace hallmarker::ui
