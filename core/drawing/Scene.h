#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace hallmarker::core {

/// What a box stands for; drawn as a small picture beside its name. More than lineage: diagrams of threats use the same boxes.
enum class SceneIcon : quint8 { None, Dataset, Field, Job, Model, Deployment, Prediction, Copy, Person, Process, Store, External };

/// How something stands. Each has a shape, a colour and, in `stateText`, a word.
enum class SceneState : quint8 { None, Pass, Warn, Fail, Stale, Info, Cut };

enum class SceneOutline : quint8 { Rounded, Square, Pill, Double };

/// Solid; dashed: masked or pseudonymised; dotted: an indirect dependence; dashed with a bar across: a cut, where something stops.
enum class SceneWireStyle : quint8 { Plain, Masked, Indirect, Cut };

/// A column, or anything else that is listed in a box and where wires may end.
struct SceneRow {
    QString text;
    QString note;  ///< at the right: a type, a mask
    SceneState state = SceneState::None;
};

/// A pill below the name: what an overlay has to say about this box.
struct SceneBand {
    QString text;
    SceneState state = SceneState::Info;
};

struct SceneBox {
    QString id;       ///< stable; told back by signals
    QString title;
    QString kind;     ///< a word for the icon: "dataset"
    QString fullName; ///< for hints and readers: namespace and name
    SceneIcon icon = SceneIcon::None;
    SceneOutline outline = SceneOutline::Rounded;
    SceneState state = SceneState::None;
    QString stateText;
    QRectF rect;
    QList<SceneRow> rows;
    QList<SceneBand> bands;
    bool isStub = false; ///< "+12 more": stands for boxes that are not shown
};

struct SceneWire {
    QString id;
    int from = 0;     ///< positions in Scene::boxes
    int to = 0;
    int fromRow = -1; ///< of the box; -1: the box itself
    int toRow = -1;
    QList<QPointF> points; ///< from box to box; at least two
    SceneWireStyle style = SceneWireStyle::Plain;
    SceneState state = SceneState::None;
    QString label;
    bool isBackward = false; ///< closes a cycle
};

struct SceneGroup {
    QString id;
    QString title;
    QRectF rect;
    int parent = -1;
    bool isBoundary = false; ///< a trust boundary: a dashed line
};

/// A drawing as a plain value: boxes, wires between them, groups around them, all placed. Who draws it on a screen or writes it into a
/// file knows nothing of what it stands for.
struct Scene {
    QString title;
    QString description; ///< what a reader who cannot see it should know
    QList<SceneBox> boxes;
    QList<SceneWire> wires;
    QList<SceneGroup> groups;

    QRectF bounds() const;
};

/// Measures that whoever places boxes and whoever draws them agree on, in units of the scene (pixels at 100 %).
namespace sceneMetrics {
inline constexpr double boxWidth = 208;
inline constexpr double headHeight = 46;
inline constexpr double rowHeight = 20;
inline constexpr double bandHeight = 22;
inline constexpr double padding = 10;
inline constexpr double iconSize = 18;
inline constexpr double markSize = 14;
inline constexpr double titleSize = 13; ///< of letters
inline constexpr double textSize = 11;
inline constexpr double groupHead = 28;
} // namespace sceneMetrics

/// The height that a box needs for what is in it.
double sceneBoxHeight(const SceneBox &box);
/// The middle of a row, from the top of the box; of the head for -1.
double sceneRowMiddle(const SceneBox &box, int row);
/// The word of a state, translated, for hints and readers.
QString sceneStateWord(SceneState state);

} // namespace hallmarker::core
