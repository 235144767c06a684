using Google.Protobuf;
using MeetingApis.Feishu.Internal;

namespace MeetingApis.Tests.Feishu;

/// <summary>The frames of long connections, held against vectors and another implementation of protobuf.</summary>
public sealed class FeishuFrameTests
{
    private const string Ping = "08 00 10 00 18 f6 81 80 10 20 00 2a 0c 0a 04 74 79 70 65 12 04 70 69 6e 67";

    private const string Ack =
        "08 01 10 07 18 f6 81 80 10 20 01 2a 0d 0a 04 74 79 70 65 12 05 65 76 65 6e 74 2a 10 0a 0a 6d 65 73 73 61 67 65 5f 69 64 12 02 6d 31 "
        + "2a 08 0a 03 73 75 6d 12 01 31 2a 08 0a 03 73 65 71 12 01 30 2a 0e 0a 08 74 72 61 63 65 5f 69 64 12 02 74 31 2a 0b 0a 06 62 69 7a 5f 72 74 12 01 33 "
        + "42 0c 7b 22 63 6f 64 65 22 3a 32 30 30 7d";

    public static TheoryData<string> Vectors => [Ping, Ack];

    [Fact]
    public void A_ping_is_written_as_the_vector_with_its_zeros() => Assert.Equal(
        Bytes(Ping),
        FeishuFrameWriter.Write(new FeishuFrame { Service = 33554678, Headers = [new("type", "ping")] }));

    [Fact]
    public void A_response_is_written_as_the_vector() => Assert.Equal(
        Bytes(Ack),
        FeishuFrameWriter.Write(new FeishuFrame
        {
            SeqId = 1,
            LogId = 7,
            Service = 33554678,
            Method = 1,
            Headers = [new("type", "event"), new("message_id", "m1"), new("sum", "1"), new("seq", "0"), new("trace_id", "t1"), new("biz_rt", "3")],
            Payload = """{"code":200}"""u8.ToArray(),
        }));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_is_read_and_written_again(string vector) =>
        Assert.Equal(Bytes(vector), FeishuFrameWriter.Write(FeishuFrameReader.Read(Bytes(vector))!));

    [Fact]
    public void What_another_implementation_writes_is_read_and_the_reverse()
    {
        var random = new Random(20261130);
        for (int i = 0; i < 500; i++)
        {
            FeishuFrame frame = Any(random);

            byte[] own = FeishuFrameWriter.Write(frame);

            AssertSame(frame, ReadByGoogle(own));
            AssertSame(frame, FeishuFrameReader.Read(WriteByGoogle(frame, random))!);
        }
    }

    [Fact]
    public void Unknown_fields_are_skipped_by_their_kind()
    {
        using var stream = new MemoryStream();
        using (var output = new CodedOutputStream(stream, leaveOpen: true))
        {
            output.WriteTag(99, WireFormat.WireType.Varint);
            output.WriteUInt64(ulong.MaxValue);
            output.WriteTag(100, WireFormat.WireType.Fixed64);
            output.WriteFixed64(1);
            output.WriteTag(101, WireFormat.WireType.Fixed32);
            output.WriteFixed32(1);
            output.WriteTag(536870911, WireFormat.WireType.LengthDelimited);
            output.WriteString("more");
            // Known ones of another kind.
            output.WriteTag(1, WireFormat.WireType.LengthDelimited);
            output.WriteString("text");
            output.WriteTag(8, WireFormat.WireType.Varint);
            output.WriteUInt64(7);
        }

        byte[] unknown = stream.ToArray();

        FeishuFrame frame = FeishuFrameReader.Read([.. unknown, .. Bytes(Ack), .. unknown])!;

        Assert.Equal(Bytes(Ack), FeishuFrameWriter.Write(frame));
    }

    [Fact]
    public void Whatever_comes_nothing_throws_and_what_is_cut_off_is_no_frame()
    {
        var random = new Random(1);
        byte[] genuine = Bytes(Ack);
        for (int length = 1; length < genuine.Length; length++)
        {
            FeishuFrame? cut = FeishuFrameReader.Read(genuine.AsSpan(0, length));
            Assert.True(cut is null || cut.Payload is null);
        }

        for (int i = 0; i < 20_000; i++)
        {
            byte[] altered = [.. genuine];
            for (int n = random.Next(1, 6); n > 0; n--)
            {
                altered[random.Next(altered.Length)] = (byte)random.Next(256);
            }

            FeishuFrameReader.Read(altered.AsSpan(0, random.Next(altered.Length + 1)));
        }
    }

    [Theory]
    [InlineData("42 ff ff ff ff ff ff ff ff ff 01")]
    [InlineData("42 ff ff ff ff 0f 00")]
    [InlineData("08 ff ff ff ff ff ff ff ff ff ff 01")]
    [InlineData("00 01")]
    [InlineData("2a 03 0a 05 61")]
    [InlineData("0f 01")]
    public void What_is_malformed_is_no_frame(string bytes) => Assert.Null(FeishuFrameReader.Read(Bytes(bytes)));

    [Fact]
    public void A_frame_of_very_many_headers_is_none()
    {
        byte[] header = Bytes("2a 00");

        Assert.NotNull(FeishuFrameReader.Read([.. Enumerable.Repeat(header, 256).SelectMany(static bytes => bytes)]));
        Assert.Null(FeishuFrameReader.Read([.. Enumerable.Repeat(header, 257).SelectMany(static bytes => bytes)]));
    }

    [Fact]
    public void Required_fields_that_are_missing_read_as_zero()
    {
        FeishuFrame frame = FeishuFrameReader.Read([])!;

        Assert.Equal((0ul, 0ul, 0, 0), (frame.SeqId, frame.LogId, frame.Service, frame.Method));
    }

    private static FeishuFrame Any(Random random) => new()
    {
        SeqId = Number(random),
        LogId = Number(random),
        Service = (int)Number(random),
        Method = (int)Number(random),
        Headers = [.. Enumerable.Range(0, random.Next(5)).Select(_ => KeyValuePair.Create(Text(random), Text(random)))],
        PayloadEncoding = random.Next(2) == 0 ? null : Text(random),
        PayloadType = random.Next(2) == 0 ? null : Text(random),
        Payload = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, random.Next(300)).Select(_ => (byte)random.Next(256))],
        LogIdNew = random.Next(2) == 0 ? null : Text(random),
    };

    private static ulong Number(Random random) => (ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => "aZ09_会议é"[random.Next(8)]));

    private static FeishuFrame ReadByGoogle(byte[] bytes)
    {
        var input = new CodedInputStream(bytes);
        var frame = new FeishuFrame();
        while (input.ReadTag() is > 0 and var tag)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1: frame.SeqId = input.ReadUInt64(); break;
                case 2: frame.LogId = input.ReadUInt64(); break;
                case 3: frame.Service = input.ReadInt32(); break;
                case 4: frame.Method = input.ReadInt32(); break;
                case 5: frame.Headers.Add(ReadHeader(input.ReadBytes().CreateCodedInput())); break;
                case 6: frame.PayloadEncoding = input.ReadString(); break;
                case 7: frame.PayloadType = input.ReadString(); break;
                case 8: frame.Payload = input.ReadBytes().ToByteArray(); break;
                case 9: frame.LogIdNew = input.ReadString(); break;
                default: Assert.Fail("The field is none of a frame's."); break;
            }
        }

        return frame;
    }

    private static KeyValuePair<string, string> ReadHeader(CodedInputStream input)
    {
        Assert.Equal(WireFormat.MakeTag(1, WireFormat.WireType.LengthDelimited), input.ReadTag());
        string key = input.ReadString();
        Assert.Equal(WireFormat.MakeTag(2, WireFormat.WireType.LengthDelimited), input.ReadTag());
        string value = input.ReadString();
        Assert.Equal(0u, input.ReadTag());
        return new(key, value);
    }

    /// <summary>Fields come in any order.</summary>
    private static byte[] WriteByGoogle(FeishuFrame frame, Random random)
    {
        List<Action<CodedOutputStream>> fields =
        [
            output => { output.WriteTag(1, WireFormat.WireType.Varint); output.WriteUInt64(frame.SeqId); },
            output => { output.WriteTag(2, WireFormat.WireType.Varint); output.WriteUInt64(frame.LogId); },
            output => { output.WriteTag(3, WireFormat.WireType.Varint); output.WriteInt32(frame.Service); },
            output => { output.WriteTag(4, WireFormat.WireType.Varint); output.WriteInt32(frame.Method); },
            output => Texts(output, 6, frame.PayloadEncoding),
            output => Texts(output, 7, frame.PayloadType),
            output => Texts(output, 9, frame.LogIdNew),
            output => WriteHeaders(output, frame),
        ];
        if (frame.Payload is { } payload)
        {
            fields.Add(output => { output.WriteTag(8, WireFormat.WireType.LengthDelimited); output.WriteBytes(ByteString.CopyFrom(payload)); });
        }

        Action<CodedOutputStream>[] shuffled = [.. fields];
        random.Shuffle(shuffled);
        return Written(output => Array.ForEach(shuffled, field => field(output)));
    }

    private static void WriteHeaders(CodedOutputStream output, FeishuFrame frame)
    {
        foreach ((string key, string value) in frame.Headers)
        {
            output.WriteTag(5, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(ByteString.CopyFrom(Written(header =>
            {
                Texts(header, 1, key);
                Texts(header, 2, value);
            })));
        }
    }

    private static void Texts(CodedOutputStream output, int field, string? text)
    {
        if (text is not null)
        {
            output.WriteTag(field, WireFormat.WireType.LengthDelimited);
            output.WriteString(text);
        }
    }

    private static byte[] Written(Action<CodedOutputStream> write)
    {
        using var stream = new MemoryStream();
        using (var output = new CodedOutputStream(stream, leaveOpen: true))
        {
            write(output);
        }

        return stream.ToArray();
    }

    private static void AssertSame(FeishuFrame expected, FeishuFrame actual)
    {
        Assert.Equal(
            (expected.SeqId, expected.LogId, expected.Service, expected.Method, expected.PayloadEncoding, expected.PayloadType, expected.LogIdNew),
            (actual.SeqId, actual.LogId, actual.Service, actual.Method, actual.PayloadEncoding, actual.PayloadType, actual.LogIdNew));
        Assert.Equal(expected.Headers, actual.Headers);
        Assert.Equal(expected.Payload, actual.Payload);
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
