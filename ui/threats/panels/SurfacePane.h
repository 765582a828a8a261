#pragma once

#include "core/check/CheckRunner.h"
#include "threats/surface/SurfaceAttacks.h"
#include "ui/shell/Page.h"
#include "ui/threats/panels/SurfaceDesk.h"

#include <QMap>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace hallmarker::ui {

class ListSection;
class RecordTable;
class RowsModel;
class ThreatDocument;

/// The surface of an interface of the model: what its description states, counted before and after the measures that are chosen.
class SurfacePane final : public QWidget {
    Q_OBJECT
public:
    SurfacePane(PageServices &services, ThreatDocument &document, QWidget *parent = nullptr);

    /// Reads what is kept in the workspace again.
    void reload();
    void openFile();
    /// Keeps the figures as a finding that rests on the description and the model.
    void keep();
    bool canKeep() const;
    /// Beside the operations: tries an attack on the model, without and with the measure that is meant to hinder it.
    void askForAttack();
    bool canAttack() const;
    /// A button beside the choices, which goes on in the next line where the window is narrow.
    void addAction(QAction *action);
    ListSection &list() const { return *m_list; }
    QList<threats::ApiMeasure> measures() const;
    bool hasSurface() const { return m_at >= 0; }

Q_SIGNALS:
    void failed(const hallmarker::core::Error &error);

private:
    QWidget *makeChoices();
    void choose(int at);
    void showEndpoints();
    void measure();
    void showDetail(const QString &operation);
    void showHindered();
    QList<threats::SurfaceAttack> attacks() const;
    void attack(const threats::SurfaceAttack &attack, const core::CheckOrder &order, const QString &title);

    PageServices &m_services;
    ThreatDocument &m_document;
    QComboBox *m_descriptions;
    QComboBox *m_endpoint;
    QLabel *m_title;
    QLabel *m_hinders;
    QList<QCheckBox *> m_boxes;
    QSpinBox *m_decimals;
    QWidget *m_choices;
    RowsModel *m_figureRows;
    RecordTable *m_figures;
    ListSection *m_list;
    QList<ReadSurface> m_read;
    threats::MeasuredSurface m_measured;
    QMap<QString, QString> m_tried; ///< by attack and measure: what trying it gave
    int m_at = -1;
    bool m_isFilling = false;
};

} // namespace hallmarker::ui
