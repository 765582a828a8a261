#pragma once

#include "core/finding/FindingRepository.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hallmarker::core {
class CheckRegistry;
}

namespace hallmarker::ui {

class StatusPill;

/// One finding: verdict and standing, why, figures with their meaning, pictures with their tables, inputs by digest.
class FindingView final : public QWidget {
    Q_OBJECT
public:
    explicit FindingView(const core::CheckRegistry *checks, QWidget *parent = nullptr);
    void setFinding(const core::JudgedFinding &judged);

private:
    void addHeading(const QString &text);
    void addText(const QString &text);
    void addFigures(const core::Finding &finding);
    void addChart(const core::Finding &finding);
    void addTable(const core::FigureTable &table);
    void addInputs(const core::JudgedFinding &judged);

    const core::CheckRegistry *m_checks;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace hallmarker::ui
