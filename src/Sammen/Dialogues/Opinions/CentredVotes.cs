using System.Numerics;
using System.Runtime.InteropServices;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>What was marked, row by row, measured from the statement's mean.</summary>
internal sealed class CentredVotes(int width, int[] starts, int[] columns, double[] values)
{
    public int Width => width;

    public int Count => starts.Length - 1;

    public static CentredVotes Of(VoteMatrix votes)
    {
        var (sums, counts) = (new double[votes.Statements.Count], new int[votes.Statements.Count]);
        var (starts, columns, values) = (new int[votes.Participants.Count + 1], new int[votes.Votes], new double[votes.Votes]);
        for (var row = 0; row < votes.Participants.Count; row++)
        {
            votes.StatementsOf(row).CopyTo(columns.AsSpan(starts[row]));
            starts[row + 1] = starts[row] + votes.VotesOf(row);
            var marks = votes.ValuesOf(row);
            for (var i = 0; i < marks.Length; i++)
            {
                values[starts[row] + i] = marks[i];
                sums[columns[starts[row] + i]] += marks[i];
                counts[columns[starts[row] + i]]++;
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= sums[columns[i]] / counts[columns[i]];
        }

        return new(votes.Statements.Count, starts, columns, values);
    }

    public ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row]..starts[row + 1]);

    public double Along(int row, double[] direction)
    {
        var sum = 0.0;
        for (var i = starts[row]; i < starts[row + 1]; i++)
        {
            sum += values[i] * direction[columns[i]];
        }

        return sum;
    }

    // The rows summed up, each with its weight.
    public double[] Weighted(double[] weights)
    {
        var place = new double[Count];
        for (var row = 0; row < Count; row++)
        {
            place[row] = Along(row, weights);
        }

        return place;
    }

    public CentredVotes Turned()
    {
        var turnedStarts = new int[width + 1];
        foreach (var column in columns)
        {
            turnedStarts[column + 1]++;
        }

        for (var column = 0; column < width; column++)
        {
            turnedStarts[column + 1] += turnedStarts[column];
        }

        var (next, turnedColumns, turnedValues) = (turnedStarts[..width], new int[columns.Length], new double[columns.Length]);
        for (var row = 0; row < Count; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var to = next[columns[i]]++;
                (turnedColumns[to], turnedValues[to]) = (row, values[i]);
            }
        }

        return new(Count, turnedStarts, turnedColumns, turnedValues);
    }

    // Column by column of the square that the rows make with themselves.
    public double[] Gram(CancellationToken stop)
    {
        var (square, line) = (new double[width * width], new double[width]);
        for (var row = 0; row < Count; row++)
        {
            stop.ThrowIfCancellationRequested();
            var (from, to) = (starts[row], starts[row + 1]);
            for (var i = from; i < to; i++)
            {
                line[columns[i]] = values[i];
            }

            // A full row is cheaper added as a whole, a thin one mark by mark.
            if ((to - from) * 6 > width)
            {
                AddWhole(square, line, from, to);
            }
            else
            {
                AddMarks(square, from, to);
            }

            for (var i = from; i < to; i++)
            {
                line[columns[i]] = 0;
            }
        }

        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < i; j++)
            {
                square[(i * width) + j] = square[(j * width) + i];
            }
        }

        return square;
    }

    private void AddWhole(double[] square, double[] line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var (start, by) = (columns[i], values[i]);
            var target = square.AsSpan((start * width) + start, width - start);
            var source = line.AsSpan(start);
            var targets = MemoryMarshal.Cast<double, Vector<double>>(target);
            var sources = MemoryMarshal.Cast<double, Vector<double>>(source);
            var factor = new Vector<double>(by);
            for (var v = 0; v < targets.Length; v++)
            {
                targets[v] += sources[v] * factor;
            }

            for (var j = targets.Length * Vector<double>.Count; j < target.Length; j++)
            {
                target[j] += source[j] * by;
            }
        }
    }

    private void AddMarks(double[] square, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var (line, by) = (columns[i] * width, values[i]);
            for (var j = i; j < to; j++)
            {
                square[line + columns[j]] += by * values[j];
            }
        }
    }
}
