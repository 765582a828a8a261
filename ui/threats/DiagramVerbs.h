#pragma once

#include "core/result/Result.h"
#include "threats/diagram/Arrange.h"
#include "threats/diagram/AutoLayout.h"
#include "ui/threats/ThreatDocument.h"

namespace hallmarker::ui {

/// What people do to a diagram, as edits of the document. Each is one step with a name.
class DiagramVerbs final : public QObject {
    Q_OBJECT
public:
    DiagramVerbs(ThreatDocument &document, threats::Placer placer, QObject *parent = nullptr);

    /// Keys of what they made.
    QString addElement(const QString &kind, threats::DfdShape shape, const QString &name, QPointF centre);
    QString addBox(const QRectF &rect, const QString &name, const QString &kind);
    QString addCurve(const QList<QPointF> &points, const QString &name);
    QString addNote(const QString &text, QPointF at);
    QString connect(const QString &from, const QString &to, const QString &name = {});
    QString addAsset(const QString &name);
    QString addPerson(const QString &name);

    void move(const QStringList &keys, QPointF delta);
    void resize(const QString &key, const QRectF &rect);
    /// Bends a flow so that it passes a point, or takes a bend out that is dragged back into line.
    void bend(const QString &flow, QPointF through);
    void straighten(const QStringList &flows);
    void setSmooth(const QStringList &lines, bool isSmooth);
    void align(const QStringList &keys, threats::Alignment how);
    void distribute(const QStringList &keys, Qt::Orientation direction);
    void setPinned(const QStringList &keys, bool isPinned);
    void layOut();
    void rename(const QString &key, const QString &name);
    /// Out of the model, with the flows that hang on it.
    void remove(const QStringList &keys);
    /// Out of this diagram only.
    void hide(const QStringList &keys);
    /// Things of the model that this diagram does not show.
    void show(const QStringList &keys);
    core::Result<QStringList> paste(const QByteArray &clip, QPointF offset);

    QString addDiagram(const QString &title);
    void renameDiagram(const QString &key, const QString &title);
    void removeDiagram(const QString &key);

    /// The name of anything that has one.
    static QString nameOf(const threats::ThreatModel &model, const QString &key);

private:
    /// The drawing that is shown; one is made when the model has none.
    template <typename Fn>
    void draw(const QString &text, Fn change, const QString &series = {});

    ThreatDocument &m_document;
    threats::Placer m_placer;
};

} // namespace hallmarker::ui
