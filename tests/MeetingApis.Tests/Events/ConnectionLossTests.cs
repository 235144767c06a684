using System.Collections.Concurrent;
using MeetingApis.Tests.DingTalk;
using MeetingApis.Tests.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Events;

/// <summary>A vendor that sends an event until it is told that it was handled, over connections that break at any moment.</summary>
public sealed class ConnectionLossTests
{
    private const int Disconnects = 100;

    public static TheoryData<MeetingVendor> Vendors => [MeetingVendor.Feishu, MeetingVendor.DingTalk];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task In_100_disconnects_no_event_is_acknowledged_and_lost_and_none_is_handled_twice(MeetingVendor vendor)
    {
        var handled = new ConcurrentDictionary<string, int>();
        var random = new Random(14);
        int calls = 0;
        Task Handle(string id)
        {
            // Every seventh attempt fails.
            if (Interlocked.Increment(ref calls) % 7 == 0)
            {
                throw new InvalidOperationException("The handler fails.");
            }

            handled.AddOrUpdate(id, 1, static (_, count) => count + 1);
            return Task.CompletedTask;
        }

        await using ConnectionRig rig = vendor == MeetingVendor.Feishu
            ? FeishuGateway.Start((happened, _) => Handle(happened.Envelope.EventId))
            : DingTalkStreamGateway.Start((happened, _) => Handle(happened.Envelope.EventId), static options => options.MaxFailures = int.MaxValue);
        await rig.StartAsync();
        var unacknowledged = new HashSet<string>();
        int next = 0;
        for (int connection = 1; connection <= Disconnects; connection++)
        {
            FakeSocket socket = await rig.SocketAfterBackoffAsync(connection);
            for (int n = random.Next(4); n > 0; n--)
            {
                unacknowledged.Add($"e{next++}");
            }

            foreach (string id in unacknowledged)
            {
                Deliver(vendor, socket, id, rig.Time);
            }

            int awaited = random.Next(unacknowledged.Count + 1);
            await Eventually.TrueAsync(() => Answers(vendor, socket) >= awaited);
            Action end = random.Next(3) switch { 0 => socket.Break, 1 => socket.CloseByVendor, _ => socket.Abort };
            end();
            await Eventually.TrueAsync(() => socket.IsDisposed);
            foreach (string id in Acknowledged(vendor, socket))
            {
                Assert.True(handled.ContainsKey(id), "An event was acknowledged that nobody handled.");
                unacknowledged.Remove(id);
            }
        }

        int number = Disconnects;
        while (unacknowledged.Count > 0)
        {
            FakeSocket last = await rig.SocketAfterBackoffAsync(++number);
            foreach (string id in unacknowledged)
            {
                Deliver(vendor, last, id, rig.Time);
            }

            await Eventually.TrueAsync(() => Answers(vendor, last) == unacknowledged.Count);
            unacknowledged.ExceptWith(Acknowledged(vendor, last));
            last.Break();
        }

        await rig.StopAsync();
        Assert.InRange(next, 100, 300);
        Assert.Equal(Enumerable.Range(0, next).Select(static id => ($"e{id}", 1)).Order(), handled.Select(static pair => (pair.Key, pair.Value)).Order());
        Assert.Equal(rig.Dialer.Attempts, rig.Vendor.Calls.Count);
        Assert.Equal(0, rig.Time.ActiveTimers);
    }

    private static void Deliver(MeetingVendor vendor, FakeSocket socket, string id, TimeProvider time)
    {
        if (vendor == MeetingVendor.Feishu)
        {
            socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event(id, time), id));
        }
        else
        {
            socket.Deliver(DingTalkStreamGateway.Event(id, time));
        }
    }

    private static int Answers(MeetingVendor vendor, FakeSocket socket) =>
        vendor == MeetingVendor.Feishu ? FeishuGateway.Acks(socket).Count : DingTalkStreamGateway.Acks(socket).Count;

    private static IEnumerable<string> Acknowledged(MeetingVendor vendor, FakeSocket socket) => vendor == MeetingVendor.Feishu
        ? FeishuGateway.Acks(socket).Where(static ack => ack.Code == 200).Select(static ack => ack.Id)
        : DingTalkStreamGateway.Acks(socket).Where(static ack => ack.Status == "SUCCESS").Select(static ack => ack.Id);
}
