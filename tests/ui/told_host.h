// SPDX-License-Identifier: Apache-2.0
// The window of a panel under test: it takes down what the panel asks of it.
#pragma once

#include "state/panel_host.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace atlas::test {

struct ToldHost : PanelHost {
    QStringList said, refusals, workspaces;
    std::optional<TargetCell> history;
    QVector<Slide> slides;

    void say(const QString& sentence) override { said.append(sentence); }
    void refuse(const QString& sentence) override { refusals.append(sentence); }
    void showWorkspace(const QString& name) override { workspaces.append(name); }
    void showHistory(const TargetCell& cell) override { history = cell; }
    void offerSlide(const Slide& slide) override { slides.append(slide); }
};

} // namespace atlas::test
