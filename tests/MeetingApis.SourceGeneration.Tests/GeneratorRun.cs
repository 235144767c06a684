using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.SourceGeneration.Tests;

/// <summary>A driver that can be run again on an edited compilation, and what it found the last time.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new MeetingApiGenerator().AsSourceGenerator()],
        parseOptions: Sources.ParseOptions,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public GeneratorRunResult Result { get; private set; }

    public Compilation Output { get; private set; } = Sources.Compile();

    /// <summary>Generates for sources without a mistake. Every such run proves that the output compiles without a warning and that all of it is cached.</summary>
    public static GeneratorRun Of(params IEnumerable<string> sources)
    {
        var run = new GeneratorRun();
        var compilation = Sources.Compile(sources);
        run.Run(compilation);

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));

        run.Run(compilation.Clone());
        foreach (string step in new[] { TrackingNames.Parsed, TrackingNames.Apis, TrackingNames.Catalogues })
        {
            Assert.All(run.Reasons(step), static reason => Assert.True(IsReused(reason), reason.ToString()));
        }

        Assert.NotEmpty(run.OutputReasons);
        Assert.All(run.OutputReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        return run;
    }

    public void Run(Compilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    public string File(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>One reason per output of the step, in the order of the interfaces.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    public static bool IsReused(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
