// SPDX-License-Identifier: Apache-2.0
// Names are never markup. What people type stands in labels, tooltips and messages, and Qt takes for HTML whatever
// looks like it: "<img src=…>" would load a picture. Here it is told, once for the whole program, that texts are plain.
#pragma once

#include <QObject>

namespace atlas {

/// Watches the application: a label of which nobody has said that it is rich is plain, and so is every tooltip of a
/// widget, of a cell and of a heading.
class PlainText : public QObject {
    Q_OBJECT
public:
    explicit PlainText(QObject* parent = nullptr) : QObject(parent) {}

    /// A text as a tooltip that says it letter for letter, and wraps where it is long.
    [[nodiscard]] static QString tip(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
