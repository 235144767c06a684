namespace MeetingApis.Tests.Conventions;

/// <summary>What a test measures of the whole process is its own only while no other test runs.</summary>
public sealed class MeasurementConventions
{
    private static readonly string[] s_measures = ["GC.GetTotalAllocatedBytes(", "GC.GetTotalMemory(", "ManagedHeap."];

    [Fact]
    public void Tests_that_measure_the_process_run_alone() => Convention.Holds(
        "Put [Collection(AloneCollection.Name)] on the class.",
        SourceFile.Under("tests/MeetingApis.Tests").Where(static file => file.Name.EndsWith("Tests", StringComparison.Ordinal) && s_measures.Any(measure => file.Text.Contains(measure, StringComparison.Ordinal))),
        static file => file.Text.Contains("[Collection(AloneCollection.Name)]", StringComparison.Ordinal),
        static file => file.Path);
}
