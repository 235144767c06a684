using System.Reflection;
using System.Runtime.Loader;

namespace MeetingApis.SourceGeneration.Tests;

/// <summary>Compiles an interface with its generated class, loads the assembly and makes one call.</summary>
internal static class Live
{
    /// <summary>Returns what reached the invoker. In <paramref name="call"/>, the implementation is named <c>api</c>.</summary>
    public static IReadOnlyDictionary<string, object?> Call(string members, string call)
    {
        string script = $$"""
            using MeetingApis.Feishu;
            using MeetingApis.Feishu.Internal;

            public static class Script
            {
                public static Dictionary<string, object?> Run()
                {
                    var invoker = new ApiInvoker();
                    IFeishuReservesApi api = new FeishuReservesApi(invoker);
                    {{call}}.GetAwaiter().GetResult();
                    return invoker.Sent;
                }
            }
            """;
        return Load(Sources.Api(members), script).GetType("Script")!.GetMethod("Run")!.CreateDelegate<Func<Dictionary<string, object?>>>()();
    }

    public static Assembly Load(params IEnumerable<string> sources)
    {
        using var image = new MemoryStream();
        var emitted = GeneratorRun.Of(sources).Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("Live", isCollectible: true).LoadFromStream(image);
    }
}
