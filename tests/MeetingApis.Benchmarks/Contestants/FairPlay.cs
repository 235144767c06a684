using System.Text.Json.Nodes;

namespace MeetingApis.Benchmarks;

/// <summary>Makes sure that the contestants do the same work: equal requests go out, equal values come back.</summary>
internal static class FairPlay
{
    /// <summary>Compares the requests of all contestants for an operation.</summary>
    /// <exception cref="InvalidOperationException">One of them sends something else than the bare call.</exception>
    public static async Task CompareRequestsAsync(MeasuredOperation operation)
    {
        var recorders = new List<RecordingHandler>();
        Contestant[] contestants = Contestant.All(
            operation,
            asksForToken =>
            {
                var recorder = new RecordingHandler(StubHandler.For(operation, asksForToken, isLater: false));
                recorders.Add(recorder);
                return recorder;
            },
            baseAddress: null);
        for (int i = 0; i < contestants.Length; i++)
        {
            await CheckValueAsync(operation, contestants[i]);
            RecordingHandler bare = recorders[0];
            RecordingHandler own = recorders[i];
            if (own.Line != bare.Line || !JsonNode.DeepEquals(own.Body, bare.Body))
            {
                throw new InvalidOperationException($"{operation.Name()}: {contestants[i].Name} sends {own.Line} {own.Body}, and {Contestant.Bare} sends {bare.Line} {bare.Body}.");
            }
        }
    }

    /// <summary>Makes one call and checks what it returns.</summary>
    /// <exception cref="InvalidOperationException">It returns something else than the vendor's answer says.</exception>
    public static async Task CheckValueAsync(MeasuredOperation operation, Contestant contestant)
    {
        string facts = await Facts.OfAsync(contestant.Call());
        if (facts != Facts.Expected(operation))
        {
            throw new InvalidOperationException($"{operation.Name()}: {contestant.Name} returned {facts} instead of {Facts.Expected(operation)}.");
        }
    }
}
