#pragma once

#include "threats/diagram/AutoLayout.h"
#include "threats/diagram/DrawnDiagram.h"
#include "ui/shell/Page.h"

#include <QThreadPool>

class QComboBox;
class QLabel;
class QLineEdit;
class QTabBar;
class QTimer;

namespace hallmarker::ui {

class DiagramCanvas;
class DiagramVerbs;
class OutlinePane;
class PropertyPane;
class SidePanel;
class ThreatDocument;
class ThreatWatch;

/// The diagram with its outline and what is known about what is chosen; and the tools to draw with.
class DiagramPane final : public QWidget {
    Q_OBJECT
public:
    DiagramPane(PageServices &services, ThreatDocument &document, ThreatWatch &watch, const threats::Placer &placer, QWidget *parent = nullptr);
    ~DiagramPane() override;

    DiagramCanvas *canvas() const { return m_canvas; }
    OutlinePane *outline() const { return m_outline; }
    DiagramVerbs &verbs() const { return *m_verbs; }
    QStringList selection() const;
    void choose(const QStringList &keys);
    void setEditable(bool isEditable);
    void showWay(const QStringList &keys);

    void addElement();
    void drawBox();
    void drawCurve();
    void addNote();
    void addAsset();
    void addPerson();
    void addDiagram();
    void renameDiagram();
    void removeDiagram();
    void removeChosen();
    void copyChosen();
    void cutChosen();
    void paste();
    void duplicate();
    void togglePin();
    void openProperties();
    /// Whether a field of the properties holds something typed that is no edit yet.
    bool isTyping() const;

Q_SIGNALS:
    void selectionChanged(const QStringList &keys);
    void failed(const hallmarker::core::Error &error);

private:
    QWidget *makeTools();
    void watchCanvas();
    void redraw();
    void showTabs();
    void tell(const QString &text);
    void askName(const QString &title, const QString &label, const QString &text, const std::function<void(const QString &)> &then);
    void showProperties(const QStringList &keys);
    void toolChanged();

    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    DiagramVerbs *m_verbs;
    QTabBar *m_tabs;
    QComboBox *m_kind;
    QLabel *m_hint;
    OutlinePane *m_outline;
    DiagramCanvas *m_canvas;
    PropertyPane *m_properties;
    SidePanel *m_side;
    QThreadPool m_painter;
    QStringList m_wanted; ///< to be chosen as soon as it is drawn
    int m_serial = 0;
    bool m_isSyncing = false;
    bool m_isEditable = true;
    bool m_isFitWanted = false;
};

} // namespace hallmarker::ui
