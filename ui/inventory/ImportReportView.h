#pragma once

#include <QJsonObject>
#include <QWidget>

namespace hallmarker::ui {

/// What an import kept, what it dropped and why: body["readReport"] of a dataset version.
class ImportReportView final : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportView(const QJsonObject &report, QWidget *parent = nullptr);

    /// "1,234 rows read, 1,230 kept, 4 left out."
    static QString summary(const QJsonObject &report);
};

} // namespace hallmarker::ui
