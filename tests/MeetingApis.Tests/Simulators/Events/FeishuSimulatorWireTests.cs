using System.Text;
using MeetingApis.Feishu.Internal;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>The simulator's own cryptography and frames, held against vectors and against the library, which has none of their code.</summary>
public sealed class FeishuSimulatorWireTests
{
    private const string Ping = "08001000 18f6818010 2000 2a0c 0a0474797065 120470696e67";

    private static readonly FeishuWireFrame s_frame = new()
    {
        SeqId = ulong.MaxValue,
        LogId = 300,
        Service = -1,
        Method = FeishuWireFrame.Data,
        Headers = [new("type", "event"), new("空", "")],
        Payload = [0, 255, 7],
    };

    [Fact]
    public void A_body_is_signed_as_the_vector() => Assert.Equal(
        "978ba929816dbe02a18f25ca24dbee5b44a658b945a3dd1d0d5865474e4f2a3b",
        FeishuEventSeal.Sign("1608725989", "35cb9c4bfa2c", "test key", """{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="}"""));

    [Fact]
    public void A_message_is_encrypted_anew_each_time_and_the_library_reads_it()
    {
        string first = FeishuEventSeal.Encrypt("""{"会议":1}""", "test key");
        string second = FeishuEventSeal.Encrypt("""{"会议":1}""", "test key");

        Assert.NotEqual(first, second);
        Assert.All([first, second], static body =>
        {
            Assert.Null(new FeishuEventCipher("test key").TryOpen(Encoding.UTF8.GetBytes(body), out byte[] json));
            Assert.Equal("""{"会议":1}""", Encoding.UTF8.GetString(json));
        });
    }

    [Fact]
    public void A_ping_is_read_and_written_as_the_vector()
    {
        byte[] vector = Convert.FromHexString(Ping.Replace(" ", "", StringComparison.Ordinal));

        FeishuWireFrame ping = FeishuWireFrame.TryRead(vector)!;

        Assert.Equal((33554678, FeishuWireFrame.Control, "ping"), (ping.Service, ping.Method, ping.Header("type")));
        Assert.Equal(vector, ping.Write());
    }

    [Fact]
    public void A_frame_is_the_same_to_the_library()
    {
        FeishuFrame read = FeishuFrameReader.Read(s_frame.Write())!;
        FeishuWireFrame back = FeishuWireFrame.TryRead(FeishuFrameWriter.Write(read))!;

        Assert.Equal((ulong.MaxValue, 300UL, -1, FeishuFrame.Data, "event", ""), (read.SeqId, read.LogId, read.Service, read.Method, read.Header("type"), read.Header("空")));
        Assert.Equal(s_frame.Payload, read.Payload);
        Assert.Equal((s_frame.SeqId, s_frame.LogId, s_frame.Service, s_frame.Method), (back.SeqId, back.LogId, back.Service, back.Method));
        Assert.Equal(s_frame.Headers, back.Headers);
        Assert.Equal(s_frame.Payload, back.Payload);
    }

    [Fact]
    public void What_is_no_frame_is_none()
    {
        byte[] frame = s_frame.Write();

        for (int length = 1; length < frame.Length; length++)
        {
            var cut = FeishuWireFrame.TryRead(frame[..length]);
            FeishuFrame? known = FeishuFrameReader.Read(frame.AsSpan(0, length));

            Assert.Equal(known is null, cut is null);
        }
    }
}
