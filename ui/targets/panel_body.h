// SPDX-License-Identifier: Apache-2.0
// What a planner's panel stands on: under a table two columns beside each other, at its side one above the other. What
// doesn't fit scrolls.
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace atlas {

class PanelBody : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelBody(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& first() { return *m_first; }   ///< what is asked
    [[nodiscard]] QVBoxLayout& second() { return *m_second; } ///< what is answered
    /// A line beside the body that turns with it: its parts beside each other where the columns are.
    void turn(QBoxLayout& line) { m_line = &line; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_columns;
    QVBoxLayout *m_first, *m_second;
    QBoxLayout* m_line = nullptr;
};

} // namespace atlas
